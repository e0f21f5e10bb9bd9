import { performance } from 'node:perf_hooks'
import type { PGlite } from '@electric-sql/pglite'

/** Counts what an embedded database is asked, and how long it takes over it. */
export function countStatements(postgres: PGlite) {
  let all = 0
  let inTransaction = 0
  let milliseconds = 0
  const timed = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    const start = performance.now()
    try {
      return await run()
    } finally {
      milliseconds += performance.now() - start
    }
  }
  const query = postgres.query.bind(postgres)
  postgres.query = (sql, values, options) => {
    all += 1
    return timed(() => query(sql, values, options))
  }
  const transaction = postgres.transaction.bind(postgres)
  postgres.transaction = (fn) =>
    transaction((tx) => {
      const inside = tx.query.bind(tx)
      // BEGIN and COMMIT are statements too.
      all += 2
      tx.query = (sql, values, options) => {
        all += 1
        inTransaction += 1
        return timed(() => inside(sql, values, options))
      }
      return fn(tx)
    })
  return {
    all: () => all,
    inTransaction: () => inTransaction,
    milliseconds: () => milliseconds,
    reset() {
      all = 0
      inTransaction = 0
      milliseconds = 0
    },
  }
}
