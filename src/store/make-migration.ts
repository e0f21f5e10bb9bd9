import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onScratchServer } from './embedded/scratch-server.ts'
import { migrationsOn } from './migration-adapter.ts'
import { everything, migrationsFolder, prismaFolder, readMigrations } from './migrations.ts'
import { withSchemaEngine } from './schema-engine.ts'

/**
 * Generates the SQL that brings the database from the existing migrations to the schema.
 * @returns the file to read, or null if the migrations already lead to the schema
 */
async function makeMigration(name: string): Promise<string | null> {
  const path = join(prismaFolder, 'schema.prisma')
  const schema = { path, content: await readFile(path, 'utf8') }
  const migrations = await readMigrations()
  const { exitCode, stdout } = await onScratchServer((address) =>
    withSchemaEngine(migrationsOn(address), (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...migrations },
        to: { tag: 'schemaDatamodel', files: [schema] },
        script: true,
        exitCode: true,
        filters: everything,
      }),
    ),
  )
  if (exitCode === 0 || stdout === null) return null
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name}`)
  await mkdir(folder)
  const file = join(folder, 'migration.sql')
  await writeFile(file, stdout)
  return file
}

const name = process.argv[2] ?? ''
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Say what the migration does, in small letters: npm run migration -- add_attendance')
  process.exit(2)
}
const file = await makeMigration(name)
console.info(
  file === null ? 'The migrations already lead to the schema.' : `Read it before it is committed: ${file}`,
)
