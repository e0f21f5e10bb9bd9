import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { withSchemaEngine } from './schema-engine.ts'

/** The same from src/store and from dist/store. */
export const prismaFolder = fileURLToPath(new URL('../../prisma/', import.meta.url))
export const migrationsFolder = join(prismaFolder, 'migrations')

/** Nothing of the database is managed elsewhere, and the queue has a schema of its own. */
export const everything = { externalTables: [], externalEnums: [] }

export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const read = (path: string) => readFile(join(migrationsFolder, path), 'utf8')
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: await read('migration_lock.toml') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await read(join(path, 'migration.sql')) },
        },
      })),
    ),
  }
}

/** Applies what has not been applied yet, with Prisma's own bookkeeping; answers with the names. */
export async function applyMigrations(database: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const input = { migrationsList: await readMigrations(), filters: everything }
  return withSchemaEngine(
    database,
    async (engine) => (await engine.applyMigrations(input)).appliedMigrationNames,
  )
}
