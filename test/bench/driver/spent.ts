import { z } from 'zod'
import { type Asked, statementsOf } from '../postgres/statements.ts'
import { processorMs } from './processes.ts'
import type { Scratch } from './scratch.ts'

/** What was asked of the database and of the processors since the last look. */
export type Spent = {
  /** Null where the server does not load pg_stat_statements. */
  readonly asked: readonly Asked[] | null
  readonly statements: number | null
  readonly deadlocks: number
  readonly cpuMs: number
  /** Null where the server is on another machine. */
  readonly postgresCpuMs: number | null
}

const backends = z.array(z.object({ pid: z.number() }))
const database = z.tuple([z.object({ deadlocks: z.coerce.number() })])

export type Meter = { lap(): Promise<Spent> }

export async function meter(scratch: Scratch, programs: readonly number[]): Promise<Meter> {
  const name = new URL(scratch.databaseUrl).pathname.slice(1)
  const statements = await statementsOf(scratch, name)
  const look = async () => {
    const pids = await scratch.beside('SELECT pid FROM pg_stat_activity WHERE datname = $1', [name])
    const counts = await scratch.beside('SELECT deadlocks FROM pg_stat_database WHERE datname = $1', [name])
    return {
      deadlocks: database.parse(counts)[0].deadlocks,
      programs: await timesOf(programs),
      backends: await timesOf(backends.parse(pids).map(({ pid }) => pid)),
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
        cpuMs: grown(last.programs, now.programs),
        postgresCpuMs: [...now.backends.values()].some((ms) => ms > 0)
          ? grown(last.backends, now.backends)
          : null,
      }
      last = now
      return spent
    },
  }
}

async function timesOf(pids: readonly number[]): Promise<Map<number, number>> {
  return new Map(await Promise.all(pids.map(async (pid) => [pid, await processorMs(pid)] as const)))
}

/** A connection that is new began at nothing. */
function grown(last: ReadonlyMap<number, number>, now: ReadonlyMap<number, number>): number {
  return [...now].reduce((sum, [pid, ms]) => sum + ms - (last.get(pid) ?? 0), 0)
}
