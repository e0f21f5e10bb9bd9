import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import type { Database } from '../../src/store/database.ts'
import { adapterFor } from '../../src/store/embedded-postgres.ts'
import { applyMigrations, readMigrations } from '../../src/store/migrations.ts'
import { databaseOn } from '../../src/store/open-embedded.ts'

const cache = fileURLToPath(new URL('../../node_modules/.cache/quorate/', import.meta.url))

/** An embedded database in memory. Making one from nothing takes seconds, so a copy of an empty one is kept. */
export async function openEmbeddedForTest(): Promise<Database> {
  const { migrationDirectories } = await readMigrations()
  const digest = createHash('sha256').update(JSON.stringify(migrationDirectories)).digest('hex').slice(0, 16)
  const copy = `${cache}empty-${digest}.tar`
  if ((await stat(copy).catch(() => null)) === null) await makeCopy(copy)
  return databaseOn(await PGlite.create({ loadDataDir: await openAsBlob(copy) }), (why) => {
    throw new Error(why)
  })
}

async function makeCopy(path: string): Promise<void> {
  const postgres = await PGlite.create('memory://')
  await applyMigrations(adapterFor(postgres))
  const dump = await postgres.dumpDataDir('none')
  await postgres.close()
  await mkdir(cache, { recursive: true })
  // Several test files may be making it at once: whole or not at all.
  await writeFile(`${path}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
  await rename(`${path}.${process.pid}`, path)
}
