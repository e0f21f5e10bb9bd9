import { PrismaPg } from '@prisma/adapter-pg'
import { Pool, type PoolConfig } from 'pg'

/** Nothing waits for ever: a statement, a transaction that nobody goes on with, or a server that is gone. */
const limits = {
  connectionTimeoutMillis: 30_000,
  statement_timeout: 60_000,
  query_timeout: 65_000,
  idle_in_transaction_session_timeout: 60_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  application_name: 'quorate',
}

/** A connection keeps what it has prepared, so statements without end, such as lists of any length, are not prepared. */
const mostPrepared = 500

/** All connections of the program to its database. They come back by themselves where the server was away.
 * @param onError a connection was lost */
export function openPool(address: PoolConfig, onError: (error: Error) => void): Pool {
  const pool = new Pool({ ...address, ...limits })
  // Without a listener, a connection that is lost while idle would end the program.
  pool.on('error', onError)
  return pool
}

/** Prisma on the pool, with its statements prepared. */
export function adapterOn(pool: Pool, onError: (error: Error) => void): PrismaPg {
  const names = new Map<string, string>()
  return new PrismaPg(pool, {
    onConnectionError: onError,
    statementNameGenerator({ sql }) {
      // What “*” stands for changes with the schema, and what was prepared before then fails.
      if (sql.startsWith('SELECT *')) return ''
      if (!names.has(sql) && names.size < mostPrepared) names.set(sql, `q${names.size}`)
      return names.get(sql) ?? ''
    },
  })
}
