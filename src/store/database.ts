import type { Prisma, PrismaClient } from './generated/client.ts'

/** Runs parameterised statements, on a transaction or on the database itself. */
export type Sql = Pick<Prisma.TransactionClient, '$queryRawUnsafe' | '$executeRawUnsafe'>

/** Runs SQL for the queue; inside a transaction, as part of it. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

/** One PostgreSQL database, in the data folder or on a server. */
export type Database = {
  readonly prisma: PrismaClient
  /** Runs on any free connection, in its own transaction. */
  readonly executeSql: ExecuteSql
  close(): Promise<void>
}
