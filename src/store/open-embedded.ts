import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Database, ExecuteSql } from './database.ts'
import { adapterFor } from './embedded-postgres.ts'
import { PrismaClient } from './generated/client.ts'
import { lockFolder } from './lock-folder.ts'
import { applyMigrations } from './migrations.ts'

/** The PostgreSQL that is built into the package: it reads the folders of this version and of no other. */
export const postgresMajor = '18'

/** @param onLost what has been acknowledged may not have been kept: the program must stop at once */
export async function openEmbedded(folder: string, onLost: (why: string) => void): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const release = await lockFolder(folder, () => onLost('Another process has taken the data folder.'))
  try {
    const postgres = await openFolder(join(folder, 'postgres'))
    const database = await databaseOn(postgres, onLost)
    return {
      ...database,
      async close() {
        await database.close()
        await release()
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** The database on an open PGlite, brought up to date. */
export async function databaseOn(postgres: PGlite, onLost: (why: string) => void): Promise<Database> {
  heedCommits(postgres, onLost)
  const adapter = adapterFor(postgres)
  await applyMigrations(adapter)
  const prisma = new PrismaClient({ adapter })
  return {
    prisma,
    jobs: { executeSql: executeSqlOn(postgres) },
    async close() {
      await prisma.$disconnect()
      await postgres.close()
    },
  }
}

/** A folder is filled beside its place and then moved there, so that one half made is never taken for whole. */
async function openFolder(place: string): Promise<PGlite> {
  const major = await readFile(join(place, 'PG_VERSION'), 'utf8').catch(() => null)
  if (major === null) {
    const half = `${place}.new`
    await rm(half, { recursive: true, force: true })
    await (await PGlite.create(half)).close()
    await rename(half, place)
  } else if (major.trim() !== postgresMajor) {
    const found = `The data folder was written by PostgreSQL ${major.trim()}`
    const wanted = `this version of Quorate holds PostgreSQL ${postgresMajor}`
    throw new CommitteeError(
      'folder-too-old',
      `${found}, and ${wanted}. Start it with the version of Quorate that wrote it.`,
    )
  }
  return PGlite.create(place)
}

/** Prisma's adapter takes a commit that failed for one that succeeded. Nothing may be acknowledged after that. */
function heedCommits(postgres: PGlite, onLost: (why: string) => void): void {
  const transaction = postgres.transaction.bind(postgres)
  postgres.transaction = async <Result>(fn: (tx: Transaction) => Promise<Result>) => {
    let ran = false
    try {
      return await transaction(async (tx) => {
        const result = await fn(tx)
        ran = true
        return result
      })
    } catch (error) {
      if (ran) onLost('The embedded database could not commit.')
      throw error
    }
  }
}

/** The queue's own upkeep comes as one script between BEGIN and COMMIT, and has no values. */
function executeSqlOn(postgres: PGlite): ExecuteSql {
  return async (text, values) => {
    const script = /^\s*BEGIN;(.*)COMMIT;?\s*$/s.exec(text)?.[1]
    if (script === undefined) return postgres.query<Record<string, unknown>>(text, values)
    await postgres.transaction((tx) => tx.exec(script))
    return { rows: [] }
  }
}
