import type { PGlite } from '@electric-sql/pglite'
import { PGlite as Postgres } from '@electric-sql/pglite'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'

/** Prisma's way into an embedded PostgreSQL. */
export function adapterFor(postgres: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const { provider, adapterName } = new PrismaPGlite(postgres)
  return {
    provider,
    adapterName,
    connect: () => connect(postgres),
    connectToShadowDb: async () => connect(await Postgres.create('memory://')),
  }
}

/** The package starts a script and does not wait for it, so that a migration that failed would count as applied. */
async function connect(postgres: PGlite): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPGlite(postgres).connect()
  adapter.executeScript = async (script) => {
    await postgres.exec(script)
  }
  return adapter
}
