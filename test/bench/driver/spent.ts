import { z } from 'zod'
import { type Asked, statementsOf } from '../postgres/statements.ts'
import { processorMs, processorMsOfAll } from './processes.ts'
import type { Scratch } from './scratch.ts'

/** Statements and processor time since the last call. */
export type Spent = {
  /** Null if the server does not load pg_stat_statements. */
  readonly asked: readonly Asked[] | null
  readonly statements: number | null
  readonly deadlocks: number
  readonly cpuMs: number
  /** Null if the server is on another machine. */
  readonly postgresCpuMs: number | null
}

const number = z.tuple([z.object({ n: z.coerce.number() })])

export type Meter = { lap(): Promise<Spent> }

/** Its own queries between two laps are not counted. */
export async function meter(scratch: Scratch, programs: readonly number[]): Promise<Meter> {
  const name = new URL(scratch.databaseUrl).pathname.slice(1)
  const statements = await statementsOf(scratch, name)
  const ask = async (sql: string, values: readonly string[] = []) => {
    const [{ n }] = number.parse(await scratch.beside(sql, values))
    return n
  }
  const postmaster = await ask(`SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS n`)
  const deadlocksSoFar = () => ask('SELECT deadlocks AS n FROM pg_stat_database WHERE datname = $1', [name])
  const timesSoFar = async () => {
    const times = await Promise.all(programs.map(processorMs))
    return {
      cpuMs: times.reduce((sum, time) => sum + time, 0),
      // Connections come and go, and nobody else uses the server meanwhile.
      postgresCpuMs: await processorMsOfAll(postmaster),
    }
  }
  await statements.lap()
  let deadlocksBefore = await deadlocksSoFar()
  let before = await timesSoFar()
  return {
    async lap() {
      const now = await timesSoFar()
      const asked = await statements.lap()
      const deadlocks = await deadlocksSoFar()
      const spent = {
        asked,
        statements: asked === null ? null : asked.reduce((sum, { calls }) => sum + calls, 0),
        deadlocks: deadlocks - deadlocksBefore,
        cpuMs: now.cpuMs - before.cpuMs,
        postgresCpuMs: now.postgresCpuMs === 0 ? null : now.postgresCpuMs - before.postgresCpuMs,
      }
      deadlocksBefore = deadlocks
      before = await timesSoFar()
      return spent
    },
  }
}
