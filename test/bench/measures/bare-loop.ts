import { type Platform, platforms } from '../council/names.ts'
import { repliesOf } from '../council/replies.ts'
import { type Bare, startBare } from '../members/crowd.ts'
import type { Options } from '../options.ts'
import { pgbench } from '../postgres/pgbench.ts'
import type { Performer, Stage } from '../stage.ts'
import { atOnce } from './closed-loop.ts'
import { rateOf } from './rows.ts'

/** Replies a second of the SDKs alone and of PostgreSQL alone, by round. */
export type Alone = {
  readonly bare: Readonly<Record<Platform, number[]>>
  /** Empty if pgbench is not installed. */
  readonly pgbench: number[]
  round(number: number): Promise<void>
  stop(): Promise<void>
}

/** The bare apps are so fast that sending each form once would not fill a round. */
const times = 50

/** @param committees those of the performer in which nobody else replies */
export async function startAlone(
  { farSide, crowd }: Stage,
  performer: Performer,
  committees: readonly [number, number],
  { seconds }: Options,
): Promise<Alone> {
  const apps: Record<Platform, Bare> = {
    Slack: await startBare('Bolt', farSide.address),
    Teams: await startBare('teams-ai', farSide.address),
  }
  const postgres = await pgbench(performer, committees, { atOnce, seconds })
  const rates: Alone['bare'] = { Slack: [], Teams: [] }
  const asked: number[] = []
  return {
    bare: rates,
    pgbench: asked,
    async round(number) {
      for (const platform of platforms) {
        const shots = (await repliesOf(performer.learnt, platform, 0, farSide)).map(({ shot }) => shot)
        const ports = [apps[platform].port]
        const hits = await crowd.fire({ ports, shots, times, pace: { atOnce }, seconds, mark: '' })
        if (number > 0) rates[platform].push(rateOf(hits))
      }
      const rate = number > 0 ? await postgres.repliesASecond() : null
      if (rate !== null) asked.push(rate)
    },
    async stop() {
      for (const app of Object.values(apps)) await app.stop()
    },
  }
}
