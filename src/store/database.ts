import type { PrismaClient } from './generated/client.ts'

/** Runs parameterised statements, on a transaction or on the database itself. */
export type Sql = {
  $queryRawUnsafe(text: string, ...values: unknown[]): PromiseLike<unknown[]>
  $executeRawUnsafe(text: string, ...values: unknown[]): PromiseLike<number>
}

/** Runs one statement and returns its rows. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

/** One PostgreSQL database, in the data folder or on a server. */
export type Database = {
  readonly prisma: PrismaClient
  /** Runs on any free connection, in its own transaction. */
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
