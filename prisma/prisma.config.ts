import { defineConfig } from 'prisma/config'

// Only `prisma generate` reads this file. It never runs the schema engine, yet downloads it unless one is named.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'schema.prisma', migrations: { path: 'migrations' } })
