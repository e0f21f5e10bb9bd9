import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseError } from 'pg'
import type { Store, Transaction } from '../committee/store.ts'
import { appendingOn } from './appending.ts'
import type { Database } from './database.ts'
import { foldingOn } from './folding.ts'
import { outboxOn } from './outbox.ts'
import { placesOn } from './places.ts'
import { readOnce } from './read-once.ts'
import { readsOn } from './reads.ts'
import { tablesOn } from './tables.ts'
import { takeReplyOn } from './take-reply.ts'
import { wakeUpsOn } from './wake-ups.ts'

export type StoreOptions = {
  /** How long one transaction may take once it has a connection. */
  readonly timeoutMs?: number
}

const longestTransactionMs = 20_000
const attempts = 5

export function createStore(database: Database, options: StoreOptions = {}): Store {
  const longestMs = options.timeoutMs ?? longestTransactionMs
  const { wake, listen } = wakeUpsOn(database)

  async function attempt<Result>(fn: (tx: Transaction) => Promise<Result>): Promise<Result> {
    let wakes = false
    const result = await database.transact(async (db) => {
      const { append, ...appending } = appendingOn(db)
      const wakeOutbox = () => {
        wakes = true
      }
      const places = placesOn(db)
      const result = await fn({ ...tablesOn(db), ...foldingOn(db), ...appending, places, wakeOutbox })
      if (await append()) wakeOutbox()
      return result
    }, longestMs)
    if (wakes) await wake()
    return result
  }

  return {
    look: tablesOn(database.sql),
    reads: readsOn(database.sql),
    lookOnce: () => tablesOn(readOnce(database.sql)),
    outbox: outboxOn(database.sql, listen),
    async takeReply(taken) {
      const won = await takeReplyOn(database.sql, taken)
      if (won) await wake()
      return won
    },
    async transact(fn) {
      for (let tried = 1; ; tried++) {
        try {
          return await attempt(fn)
        } catch (error) {
          if (tried === attempts || !isRace(error)) throw error
          await pause(10 * 2 ** tried * Math.random())
        }
      }
    },
  }
}

/** PostgreSQL ended one of two conflicting transactions. It can simply be run again. */
function isRace(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01')
}
