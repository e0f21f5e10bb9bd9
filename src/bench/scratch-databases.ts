import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a program under measure keeps its record; gone when the benchmark ends. */
export type Scratch = {
  readonly name: 'PostgreSQL'
  readonly dataFolder: string
  readonly databaseUrl: null
  remove(): Promise<void>
}

export async function scratchFolder(): Promise<Scratch> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'quorate-bench-'))
  const remove = () => rm(dataFolder, { recursive: true, force: true })
  return { name: 'PostgreSQL', dataFolder, databaseUrl: null, remove }
}
