import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

// Node has this; its type definitions for version 20 do not.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

const bindingsName = '@prisma/schema-engine-wasm/schema_engine_bg'

let loaded: Promise<void> | null = null

/**
 * Prisma's own migration engine, as WebAssembly: it needs no download and works through the adapter. It locks the
 * database while it is connected, so its connections end with the work.
 */
export async function withSchemaEngine<Result>(
  database: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loaded ??= load()
  await loaded
  const connections: SqlDriverAdapter[] = []
  const kept = async (connecting: Promise<SqlDriverAdapter>) => {
    const connection = await connecting
    connections.push(connection)
    return connection
  }
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: database.provider,
    adapterName: database.adapterName,
    connect: () => kept(database.connect()),
    connectToShadowDb: () => kept(database.connectToShadowDb()),
  })
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, factory)
  try {
    return await work(engine)
  } finally {
    engine.free()
    for (const connection of connections) await connection.dispose()
  }
}

/** The package's own entry imports the .wasm file as a module, which Node 20 supports only behind a flag. */
async function load(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve(bindingsName))
  const { instance } = await WebAssembly.instantiate(await readFile(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': { ...bindings },
  })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('The schema engine has another shape than 7.10 has.')
  start()
}
