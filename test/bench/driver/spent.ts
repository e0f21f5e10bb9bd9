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

const database = z.tuple([z.object({ deadlocks: z.coerce.number(), postmaster: z.coerce.number() })])

export type Meter = { lap(): Promise<Spent> }

export async function meter(scratch: Scratch, programs: readonly number[]): Promise<Meter> {
  const name = new URL(scratch.databaseUrl).pathname.slice(1)
  const statements = await statementsOf(scratch, name)
  const look = async () => {
    const [{ deadlocks, postmaster }] = database.parse(
      await scratch.beside(
        `SELECT deadlocks, split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS postmaster
         FROM pg_stat_database WHERE datname = $1`,
        [name],
      ),
    )
    const times = await Promise.all(programs.map(processorMs))
    return {
      deadlocks,
      cpuMs: times.reduce((sum, time) => sum + time, 0),
      // Connections come and go, and nobody else uses the server meanwhile.
      postgresCpuMs: await processorMsOfAll(postmaster),
    }
  }
  await statements.lap()
  let last = await look()
  return {
    async lap() {
      const now = await look()
      const asked = await statements.lap()
      const spent = {
        asked,
        statements: asked === null ? null : asked.reduce((sum, { calls }) => sum + calls, 0),
        deadlocks: now.deadlocks - last.deadlocks,
        cpuMs: now.cpuMs - last.cpuMs,
        postgresCpuMs: now.postgresCpuMs === 0 ? null : now.postgresCpuMs - last.postgresCpuMs,
      }
      last = now
      return spent
    },
  }
}
