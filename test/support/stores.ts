import { afterAll } from 'vitest'
import type { Store } from '../../src/committee/store.ts'
import { createStore, type StoreOptions } from '../../src/store/create-store.ts'
import type { Database } from '../../src/store/database.ts'
import { databaseOn } from '../../src/store/open-database.ts'
import { memoryStore } from './memory-store.ts'
import { copyTemplate } from './test-server.ts'

export type TestStore = { readonly name: string; open(): Promise<{ store: Store; close(): Promise<void> }> }
export type TestDatabase = { readonly name: string; open(): Promise<Database> }

/** A call outside its transaction would wait for the only connection; it fails after this time. */
const longestVerbMs = 2000

/** TEST_STORES=memory leaves out every database, to be quick while writing. */
const quick = process.env.TEST_STORES === 'memory'

/** An empty database. */
export const database: TestDatabase = { name: 'PostgreSQL', open: emptied(() => openCopy(10)) }

/** With one connection transactions run one after another, and a call outside its transaction fails. */
export const oneConnection: TestDatabase = {
  name: 'PostgreSQL with one connection',
  open: emptied(() => openCopy(1)),
}

/** Enough for tests of verbs: the contract of the stores has tests of its own. */
export const twoStores: readonly TestStore[] = [
  { name: 'memory', open: async () => ({ store: memoryStore(), close: async () => {} }) },
  ...(quick ? [] : [storeOn(database)]),
]

/** All kinds of store, empty. */
export const stores: readonly TestStore[] = [
  ...twoStores,
  ...(quick ? [] : [storeOn(oneConnection, { timeoutMs: longestVerbMs })]),
]

function storeOn({ name, open }: TestDatabase, options: StoreOptions = {}): TestStore {
  return {
    name,
    async open() {
      const database = await open()
      const store = createStore(database, options)
      return { store, close: () => database.close() }
    },
  }
}

/** Made when first opened, emptied when opened again, and dropped when the test file has run. */
function emptied(make: () => Promise<Database>): () => Promise<Database> {
  let made: Promise<Database> | null = null
  afterAll(async () => (await made)?.close())
  return async () => {
    made ??= make()
    const database = await made
    const { rows } = await database.executeSql(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
    )
    await database.executeSql(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`)
    return { ...database, close: async () => {} }
  }
}

async function openCopy(connections: number): Promise<Database> {
  const { address, drop } = await copyTemplate()
  const database = await databaseOn({ ...address, max: connections }, () => {})
  return {
    ...database,
    async close() {
      await database.close()
      await drop()
    },
  }
}
