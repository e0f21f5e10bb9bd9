import type { PoolConfig } from 'pg'
import type { Logger } from 'pino'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { openPool, preparing } from './connections.ts'
import { channel, type Database } from './database.ts'
import { databaseWords } from './database.words.ts'
import { holdServer } from './embedded/hold-server.ts'
import { listenOn } from './listen.ts'
import { bringUpToDate } from './migrations.ts'
import { inTransaction, sqlOn } from './sql.ts'

/**
 * Opens the embedded database in the folder, or the one at the URL, and migrates it.
 * @param onLost called if the embedded database cannot be restarted: nothing can be acknowledged any more
 * @throws CommitteeError if it cannot be opened
 */
export async function openDatabase(options: {
  readonly databaseUrl: string | null
  readonly folder: string
  readonly log: Pick<Logger, 'warn'>
  readonly onLost: (why: string) => void
}): Promise<Database> {
  const { databaseUrl, folder, log, onLost } = options
  const onError = (error: Error) =>
    log.warn({ code: 'code' in error ? error.code : error.name }, 'lost a connection to the database')
  if (databaseUrl !== null) return databaseOn({ connectionString: databaseUrl }, onError)
  const { address, release } = await holdServer(folder, onLost)
  try {
    const database = await databaseOn(address, onError)
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

/** @throws CommitteeError database-unreachable */
export async function databaseOn(address: PoolConfig, onError: (error: Error) => void): Promise<Database> {
  const pool = openPool(address, onError)
  try {
    await pool.query('SELECT 1').catch((cause: unknown) => {
      const unreachable = new CommitteeError('database-unreachable', databaseWords.unreachable)
      throw Object.assign(unreachable, { cause })
    })
    await bringUpToDate(pool, address)
  } catch (error) {
    await pool.end()
    throw error
  }
  const nameOf = preparing()
  return {
    sql: sqlOn((statement) => pool.query(statement), nameOf),
    transact: (work, longestMs) => inTransaction({ pool, nameOf, onError }, longestMs, work),
    executeSql: (text, values) => pool.query(text, values),
    async notify() {
      await pool.query(`NOTIFY ${channel}`)
    },
    listen: (heard) => listenOn(address, heard, onError),
    close: () => pool.end(),
  }
}
