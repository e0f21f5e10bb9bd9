import type { Sql } from './sql.ts'

/** Runs one statement and returns its rows. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

/** One PostgreSQL database, in the data folder or on a server. */
export type Database = {
  /** Runs each statement on any free connection, in its own transaction. */
  readonly sql: Sql
  /**
   * Runs the work in one transaction, which is rolled back if it throws.
   * @param longestMs how long it may take once it has a connection
   */
  transact<Result>(work: (sql: Sql) => Promise<Result>, longestMs: number): Promise<Result>
  /** Runs a statement that is asked once, and so is not prepared, on any free connection. */
  readonly executeSql: ExecuteSql
  /** Tells every program on this database that the outbox has work. */
  notify(): Promise<void>
  /**
   * Calls back on each such notification.
   * @returns a function that stops listening
   */
  listen(heard: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** The channel of these notifications. */
export const channel = 'quorate_outbox'
