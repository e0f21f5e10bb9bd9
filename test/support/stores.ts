import { randomUUID } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll } from 'vitest'
import type { Store } from '../../src/committee/store.ts'
import { createStore, type JobSender } from '../../src/store/create-store.ts'
import type { Database } from '../../src/store/database.ts'
import { PrismaClient } from '../../src/store/generated/client.ts'
import { databaseOn } from '../../src/store/open-embedded.ts'
import { openServer } from '../../src/store/open-server.ts'
import { memoryStore } from './memory-store.ts'

export type TestStore = { readonly name: string; open(): Promise<{ store: Store; close(): Promise<void> }> }
export type TestDatabase = { readonly name: string; open(): Promise<Database> }

/** A call that escapes its transaction hangs on the one embedded connection: it then shows within this. */
const longestVerbMs = 2000

const noQueue: JobSender = { send: async () => {}, wake() {} }

const server = process.env.TEST_DATABASE_URL ?? null
if (server === null && process.env.REQUIRE_POSTGRES === '1')
  throw new Error('TEST_DATABASE_URL names no server.')
if (server === null) console.warn('PostgreSQL is left out: TEST_DATABASE_URL names no server.')

/** Empty databases. One of each kind is made for a test file, and emptied each time that it is opened. */
export const databases: readonly TestDatabase[] = [
  { name: 'PGlite', open: emptied(openPGlite) },
  ...(server === null ? [] : [{ name: 'PostgreSQL', open: emptied(() => openOnServer(server)) }]),
]

export const stores: readonly TestStore[] = [
  { name: 'memory', open: async () => ({ store: memoryStore(), close: async () => {} }) },
  ...databases.map(({ name, open }) => ({
    name,
    async open() {
      const database = await open()
      return {
        store: createStore(database, noQueue, { timeoutMs: longestVerbMs }),
        close: () => database.close(),
      }
    },
  })),
]

/** Made when it is first opened, emptied when it is opened again, and gone when the test file has run. */
function emptied(make: () => Promise<Database>): () => Promise<Database> {
  let made: Promise<Database> | null = null
  afterAll(async () => (await made)?.close())
  return async () => {
    made ??= make()
    const database = await made
    const rows = await database.prisma.$queryRaw<{ name: string }[]>`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations')
         OR (schemaname = 'pgboss' AND tablename IN ('archive', 'job'))`
    const names = rows.map(({ name }) => name)
    await database.prisma.$executeRawUnsafe(`TRUNCATE ${names.join(', ')}`)
    return { ...database, close: async () => {} }
  }
}

async function openPGlite(): Promise<Database> {
  return databaseOn(await PGlite.create('memory://'), fail)
}

async function openOnServer(address: string): Promise<Database> {
  const name = `quorate_test_${randomUUID().replaceAll('-', '')}`
  const admin = new PrismaClient({ adapter: new PrismaPg({ connectionString: address }) })
  await admin.$executeRawUnsafe(`CREATE DATABASE ${name}`)
  await admin.$disconnect()
  const url = new URL(address)
  url.pathname = `/${name}`
  const database = await openServer(url.href, fail)
  const drop = async () => {
    await database.close()
    const admin = new PrismaClient({ adapter: new PrismaPg({ connectionString: address }) })
    await admin.$executeRawUnsafe(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.$disconnect()
  }
  return { ...database, close: drop }
}

function fail(why: string | Error): void {
  throw new Error('The database failed under a test', { cause: why })
}
