import type { Prisma, PrismaClient } from './generated/client.ts'

/** Runs statements with their values, on a transaction or on the database itself. */
export type Sql = Pick<Prisma.TransactionClient, '$queryRawUnsafe' | '$executeRawUnsafe'>

/** Runs SQL for the queue; inside a transaction, as part of it. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

/** One PostgreSQL, embedded in the data folder or on a server. */
export type Database = {
  readonly prisma: PrismaClient
  /** Where the queue keeps its jobs: through the one connection of the embedded database, or with connections of its
   * own to a server, so that a queue that polls never waits behind an answer nor an answer behind it. */
  readonly jobs: { readonly executeSql: ExecuteSql } | { readonly connectionString: string }
  close(): Promise<void>
}
