import { setTimeout as pause } from 'node:timers/promises'
import type { Post } from '../committee/record/post.ts'
import type { Store, Transaction } from '../committee/store.ts'
import type { Database, ExecuteSql } from './database.ts'
import { foldingOn } from './folding.ts'
import { Prisma } from './generated/client.ts'
import { readsOn } from './reads.ts'
import { tablesOn } from './tables.ts'
import { takeReplyOn } from './take-reply.ts'

/** What the store needs from the queue. */
export type JobSender = {
  /** Writes the jobs on the transaction's own connection, so they commit or roll back with it. */
  send(posts: readonly Post[], executeSql: ExecuteSql): Promise<void>
  /** Announces committed jobs, so that they need not wait for the next poll. */
  wake(): void
}

export type StoreOptions = {
  /** How long one transaction may take once it has a connection. */
  readonly timeoutMs?: number
}

/**
 * Under load a transaction may wait long for a connection, or for others that change the same post; that is not a
 * fault.
 */
const longestQueueMs = 60_000
const longestTransactionMs = 20_000
const attempts = 5

export function createStore(database: Database, queue: JobSender, options: StoreOptions = {}): Store {
  const limits = { timeout: options.timeoutMs ?? longestTransactionMs, maxWait: longestQueueMs }

  async function attempt<Result>(fn: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const due: Post[] = []
    let touched = false
    const result = await database.prisma.$transaction(async (db) => {
      const executeSql: ExecuteSql = async (text, values = []) => ({
        rows: await db.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values),
      })
      const tables = tablesOn(db)
      const done = await fn({
        ...tables,
        touches: {
          ...tables.touches,
          insertAll(rows) {
            touched = true
            return tables.touches.insertAll(rows)
          },
        },
        async enqueue(post) {
          due.push(post)
        },
        ...foldingOn(db),
      })
      // A single statement, and the last one, so that locks on shared posts are short.
      if (due.length > 0) await queue.send(due, executeSql)
      return done
    }, limits)
    if (due.length > 0 || touched) queue.wake()
    return result
  }

  return {
    look: tablesOn(database.prisma),
    reads: readsOn(database.prisma),
    async takeReply(taken) {
      const won = await takeReplyOn(database.prisma, taken)
      if (won) queue.wake()
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
