import { PrismaPg } from '@prisma/adapter-pg'
import { Pool, type PoolConfig } from 'pg'

/** How a lost server is noticed. */
export const watched = {
  connectionTimeoutMillis: 30_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  application_name: 'quorate',
}

/** Nothing else waits forever either: no statement, and no abandoned transaction. */
const limits = {
  ...watched,
  statement_timeout: 60_000,
  query_timeout: 65_000,
  idle_in_transaction_session_timeout: 60_000,
}

/**
 * A connection keeps its prepared statements, so texts of unlimited variety, such as lists of any length, are not
 * prepared.
 */
const mostPrepared = 500

/**
 * All connections of the program to its database. They reconnect by themselves after the server was away.
 * @param onError called when a connection is lost
 */
export function openPool(address: PoolConfig, onError: (error: Error) => void): Pool {
  const pool = new Pool({ ...address, ...limits })
  // Without a listener, losing an idle connection would end the program.
  pool.on('error', onError)
  return pool
}

/** Prisma on the pool, with prepared statements. */
export function adapterOn(pool: Pool, onError: (error: Error) => void): PrismaPg {
  const names = new Map<string, string>()
  return new PrismaPg(pool, {
    onConnectionError: onError,
    statementNameGenerator({ sql }) {
      // “*” changes its meaning with the schema, which breaks a statement prepared before.
      if (sql.startsWith('SELECT *')) return ''
      if (!names.has(sql) && names.size < mostPrepared) names.set(sql, `q${names.size}`)
      return names.get(sql) ?? ''
    },
  })
}
