import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

/** Where a program under measure keeps its record; removed when the bench ends. */
export type Home = {
  readonly dataFolder: string
  /** Null for the embedded database. */
  readonly databaseUrl: string | null
  remove(): Promise<void>
}

type Row = Record<string, unknown>

/** One that the bench can query. */
export type Scratch = Home & {
  readonly databaseUrl: string
  /** Runs the statements in order on one connection and returns the rows of the last. */
  query(...statements: readonly string[]): Promise<Row[]>
  /** Runs from another database, so that it is not counted as the program's. */
  beside(sql: string, values?: readonly string[]): Promise<Row[]>
}

export async function scratchFolder(): Promise<Home> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'quorate-bench-'))
  return {
    dataFolder,
    databaseUrl: null,
    remove: () => rm(dataFolder, { recursive: true, force: true }),
  }
}

/** @param server the address of a server, as a superuser who may create databases */
export async function scratchDatabase(server: string): Promise<Scratch> {
  const name = `quorate_bench_${randomUUID().replaceAll('-', '')}`
  const folder = await scratchFolder()
  const databaseUrl = new URL(server)
  databaseUrl.pathname = `/${name}`
  const beside: Scratch['beside'] = (sql, values = []) =>
    connected(server, async (client) => (await client.query<Row>(sql, [...values])).rows)
  await beside(`CREATE DATABASE ${name}`)
  return {
    ...folder,
    databaseUrl: databaseUrl.href,
    beside,
    query: (...statements) =>
      connected(databaseUrl.href, async (client) => {
        let rows: Row[] = []
        for (const one of statements) rows = (await client.query<Row>(one)).rows
        return rows
      }),
    async remove() {
      await beside(`DROP DATABASE ${name} WITH (FORCE)`)
      await folder.remove()
    },
  }
}

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
