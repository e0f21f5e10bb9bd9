import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { Client, type Pool, type PoolConfig } from 'pg'
import { z } from 'zod'
import { watched } from './connections.ts'
import { migrationsOn } from './migration-adapter.ts'

/** The same path from src/store and from dist/store. */
export const prismaFolder = fileURLToPath(new URL('../../prisma/', import.meta.url))
export const migrationsFolder = join(prismaFolder, 'migrations')

/** Everything in the database is ours to migrate. */
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

/** An arbitrary number, but only ours. Its holder is migrating the database. */
const migrationLock = 7_086_283

/**
 * Applies pending migrations, with Prisma's own bookkeeping. If several processes start at once, one applies them and
 * the others wait.
 * @param pool open connections to the database at the address
 */
export async function bringUpToDate(pool: Pool, address: PoolConfig): Promise<void> {
  const migrationsList = await readMigrations()
  const wanted = migrationsList.migrationDirectories.map(({ path }) => path)
  // The engine is slow to load, and most starts have nothing to apply.
  if (await isUpToDate(pool, wanted)) return
  const { withSchemaEngine } = await import('./schema-engine.ts')
  const holder = new Client({ ...address, ...watched })
  await holder.connect()
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await withSchemaEngine(migrationsOn(address), (engine) =>
      engine.applyMigrations({ migrationsList, filters: everything }),
    )
  } finally {
    await holder.end()
  }
}

const appliedSchema = z.array(z.object({ name: z.string(), done: z.boolean() }))

async function isUpToDate(pool: Pool, wanted: readonly string[]): Promise<boolean> {
  const sql = `SELECT migration_name AS name, finished_at IS NOT NULL AS done
    FROM _prisma_migrations WHERE rolled_back_at IS NULL`
  const rows = await pool.query(sql).then(
    (result) => appliedSchema.parse(result.rows),
    () => [],
  )
  const names = new Set(rows.map(({ name }) => name))
  return rows.every(({ done }) => done) && wanted.every((name) => names.has(name))
}
