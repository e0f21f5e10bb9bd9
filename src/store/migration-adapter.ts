import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { Client, Pool, type PoolConfig, type QueryArrayConfig } from 'pg'
import { watched } from './connections.ts'

/** PostgreSQL's ids of two types: its internal single letter, and text. */
const charType = 18
const textType = 25

/** Prisma's adapter for migrations, which may take long. */
export function migrationsOn(address: PoolConfig): SqlMigrationAwareDriverAdapterFactory {
  const { provider, adapterName } = new PrismaPg(address)
  return {
    provider,
    adapterName,
    connect: () => connectTo(address),
    connectToShadowDb: async () => connectTo({ ...address, database: await makeShadow(address) }),
  }
}

async function connectTo(address: PoolConfig): Promise<SqlDriverAdapter> {
  const pool = new Pool({ ...address, ...watched })
  const adapter = await new PrismaPg(pool).connect()
  readLetters(adapter, pool)
  // The adapter splits a script at every semicolon. As one message it is applied whole or not at all.
  adapter.executeScript = async (script) => {
    await pool.query(script)
  }
  // The engine closes a shadow database's connections itself; the code that loaded the engine closes the others.
  adapter.dispose = async () => {
    if (!pool.ended) await pool.end()
  }
  return adapter
}

/** The engine reads single letters from the catalogue, whose type the adapter refuses, so this reports them as text. */
function readLetters(adapter: SqlDriverAdapter, pool: Pool): void {
  const letters = new WeakMap<object, number[]>()
  const query = pool.query.bind(pool)
  Object.assign(pool, {
    async query(config: QueryArrayConfig) {
      const result = await query(config)
      const columns = (result.fields ?? []).flatMap(({ dataTypeID }, at) =>
        dataTypeID === charType ? [at] : [],
      )
      for (const at of columns) Object.assign(result.fields[at] ?? {}, { dataTypeID: textType })
      if (columns.length > 0) letters.set(result.rows, columns)
      return result
    },
  })
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (wanted) => {
    const result = await queryRaw(wanted)
    for (const at of letters.get(result.rows) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character
    return result
  }
}

/**
 * Only needed on scratch servers, and gone with them: the adapter's own shadow database would be dropped while in use.
 */
async function makeShadow(address: PoolConfig): Promise<string> {
  const name = `shadow_${randomUUID().replaceAll('-', '')}`
  const admin = new Client(address)
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`).finally(() => admin.end())
  return name
}
