import { setTimeout as pause } from 'node:timers/promises'
import type { Store, Transaction } from '../committee/store.ts'
import { appendingOn } from './appending.ts'
import type { Database } from './database.ts'
import { foldingOn } from './folding.ts'
import { Prisma } from './generated/client.ts'
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

/** Under load a transaction may wait long for a connection; that is not a fault. */
const longestQueueMs = 60_000
const longestTransactionMs = 20_000
const attempts = 5

export function createStore(database: Database, options: StoreOptions = {}): Store {
  const limits = { timeout: options.timeoutMs ?? longestTransactionMs, maxWait: longestQueueMs }
  const { wake, listen } = wakeUpsOn(database)

  async function attempt<Result>(fn: (tx: Transaction) => Promise<Result>): Promise<Result> {
    let wakes = false
    const result = await database.prisma.$transaction(async (db) => {
      const { append, ...appending } = appendingOn(db)
      const wakeOutbox = () => {
        wakes = true
      }
      const places = placesOn(db)
      const result = await fn({ ...tablesOn(db), ...foldingOn(db), ...appending, places, wakeOutbox })
      if (await append()) wakeOutbox()
      return result
    }, limits)
    if (wakes) await wake()
    return result
  }

  return {
    look: tablesOn(database.prisma),
    reads: readsOn(database.prisma),
    lookOnce: () => tablesOn(readOnce(database.prisma)),
    outbox: outboxOn(database.prisma, listen),
    async takeReply(taken) {
      const won = await takeReplyOn(database.prisma, taken)
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
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return error.code === 'P2034' || (error.code === 'P2010' && /\b(40001|40P01)\b/.test(error.message))
}
