import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../store/generated/client.ts'

/** Where a program under measure keeps its record; gone when the benchmark ends. */
export type Scratch = {
  readonly name: 'PGlite' | 'PostgreSQL'
  readonly dataFolder: string
  readonly databaseUrl: string | null
  remove(): Promise<void>
}

export async function scratchFolder(): Promise<Scratch> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'quorate-bench-'))
  const remove = () => rm(dataFolder, { recursive: true, force: true })
  return { name: 'PGlite', dataFolder, databaseUrl: null, remove }
}

/** @param server a server on which databases may be made */
export async function scratchDatabase(server: string): Promise<Scratch> {
  const name = `quorate_bench_${randomUUID().replaceAll('-', '')}`
  const folder = await scratchFolder()
  await execute(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    name: 'PostgreSQL',
    dataFolder: folder.dataFolder,
    databaseUrl: url.href,
    async remove() {
      await execute(server, `DROP DATABASE ${name} WITH (FORCE)`)
      await folder.remove()
    },
  }
}

async function execute(server: string, sql: string): Promise<void> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: server }) })
  await client.$executeRawUnsafe(sql)
  await client.$disconnect()
}
