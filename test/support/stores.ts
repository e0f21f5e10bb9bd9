import { afterAll } from 'vitest'
import type { Store } from '../../src/committee/store.ts'
import { createStore, type JobSender } from '../../src/store/create-store.ts'
import type { Database } from '../../src/store/database.ts'
import { openServer } from '../../src/store/open-server.ts'
import { openEmbeddedForTest } from './embedded-database.ts'
import { memoryStore } from './memory-store.ts'
import { makeServerDatabase, server } from './server-database.ts'

export type TestStore = { readonly name: string; open(): Promise<{ store: Store; close(): Promise<void> }> }
export type TestDatabase = { readonly name: string; open(): Promise<Database> }

/** A call that escapes its transaction hangs on the one embedded connection: it then shows within this. */
const longestVerbMs = 2000

const noQueue: JobSender = { send: async () => {}, wake() {} }

/** TEST_STORES=memory leaves every database out, for a quick look while writing. */
const quick = process.env.TEST_STORES === 'memory'

/** Empty databases, of each kind that there is. */
export const databases: readonly TestDatabase[] = [
  ...(quick ? [] : [{ name: 'PGlite', open: emptied(openEmbeddedForTest) }]),
  ...(server === null || quick ? [] : [{ name: 'PostgreSQL', open: emptied(openOnServer(server)) }]),
]

/** Empty stores, of each kind that there is. */
export const stores: readonly TestStore[] = [
  { name: 'memory', open: async () => ({ store: memoryStore(), close: async () => {} }) },
  ...databases.map(({ name, open }) => ({
    name,
    async open() {
      const database = await open()
      const store = createStore(database, noQueue, { timeoutMs: longestVerbMs })
      return { store, close: () => database.close() }
    },
  })),
]

/** Enough for a slice of the committee's work, where what every store must hold is tried on each of them elsewhere: the
 * memory, and a PostgreSQL, on its server where there is one. */
export const twoStores: readonly TestStore[] = stores.filter(
  ({ name }) => name !== 'PGlite' || server === null,
)

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
    await database.prisma.$executeRawUnsafe(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`)
    return { ...database, close: async () => {} }
  }
}

function openOnServer(address: string): () => Promise<Database> {
  return async () => {
    const { url, drop } = await makeServerDatabase(address)
    const database = await openServer(url, () => {})
    const close = async () => {
      await database.close()
      await drop()
    }
    return { ...database, close }
  }
}
