import { PrismaPg } from '@prisma/adapter-pg'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Database } from './database.ts'
import { PrismaClient } from './generated/client.ts'
import { applyMigrations } from './migrations.ts'

/** Any number, as long as it is ours alone: whoever holds it is bringing the database up to date. */
const migrationLock = 7_086_283
const longestMigrationMs = 600_000

export async function openServer(
  connectionString: string,
  onError: (error: Error) => void,
): Promise<Database> {
  // Without a listener, a connection that the server drops while idle would end the program.
  const adapter = new PrismaPg({ connectionString }, { onPoolError: onError, onConnectionError: onError })
  const prisma = new PrismaClient({ adapter })
  try {
    await prisma.$queryRaw`SELECT 1`
  } catch (cause) {
    await prisma.$disconnect()
    const sentence =
      'The database that DATABASE_URL names does not answer. Check the address and that it is running.'
    throw Object.assign(new CommitteeError('database-unreachable', sentence), { cause })
  }
  // Where several start at once, one migrates and the others wait, and then find nothing left to do.
  await prisma.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${migrationLock}::bigint)) AS locked`
      await applyMigrations(new PrismaPg({ connectionString }))
    },
    { timeout: longestMigrationMs, maxWait: longestMigrationMs },
  )
  return { prisma, jobs: { connectionString }, close: () => prisma.$disconnect() }
}
