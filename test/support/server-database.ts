import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../src/store/generated/client.ts'

/** A PostgreSQL server for tests, or null where there is none. */
export const server = process.env.TEST_DATABASE_URL || null
if (server === null && process.env.REQUIRE_POSTGRES === '1')
  throw new Error('TEST_DATABASE_URL names no server.')
if (server === null) console.warn('PostgreSQL is left out: TEST_DATABASE_URL names no server.')

/** A database of one's own on the server, with nothing in it. */
export async function makeServerDatabase(address: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `quorate_test_${randomUUID().replaceAll('-', '')}`
  const asAdmin = async (sql: string) => {
    const admin = new PrismaClient({ adapter: new PrismaPg({ connectionString: address }) })
    await admin.$executeRawUnsafe(sql)
    await admin.$disconnect()
  }
  await asAdmin(`CREATE DATABASE ${name}`)
  const url = new URL(address)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => asAdmin(`DROP DATABASE ${name} WITH (FORCE)`) }
}
