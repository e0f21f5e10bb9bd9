import { Pool, type PoolConfig } from 'pg'
import type { NameOf } from './sql.ts'

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

/** Names the statements that connections prepare. */
export function preparing(): NameOf {
  const names = new Map<string, string>()
  return (text) => {
    // “*” changes its meaning with the schema, which breaks a statement prepared before.
    if (text.startsWith('SELECT *')) return
    if (!names.has(text) && names.size < mostPrepared) names.set(text, `q${names.size}`)
    return names.get(text)
  }
}
