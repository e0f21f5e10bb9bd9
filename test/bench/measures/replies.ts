import { missingIn } from '../council/replies.ts'
import { median } from '../figures.ts'
import type { Options } from '../options.ts'
import { onStage, type Performer } from '../stage.ts'
import { startAlone } from './bare-loop.ts'
import { type Contender, closedLoop, committeesFor, contendersOf } from './closed-loop.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { committeesForOpenLoop, openLoop } from './open-loop.ts'
import { rateOf, repliesIn, spentOnEach, waits } from './rows.ts'

const pgbenchCommittees = 10

/** Replies through the real SDKs over HTTP: how many, how long each waits, and what each costs. */
export function measureReplies(options: Options) {
  return onStage(async (stage) => {
    const dealt = committeesFor(options) + 2 + committeesForOpenLoop
    const copies = dealt + pgbenchCommittees
    const performers: Performer[] = []
    for (const one of options.checkouts) performers.push(await stage.perform(one, copies))
    const [last] = performers.slice(-1)
    if (last === undefined) throw new Error('There is nothing to measure.')
    const alone = await startAlone(stage, last, [dealt + 1, copies], options)
    const contenders = contendersOf(performers)
    await closedLoop(stage, contenders, options, alone.round)
    await alone.stop()
    const costs = new Map<Contender, Awaited<ReturnType<typeof oneAtATime>>>()
    for (const one of contenders) costs.set(one, await oneAtATime(stage, one))
    const paced = await openLoop(stage, performers, options)
    for (const one of performers) await one.stop()
    const missing = new Map<Performer, number>()
    for (const one of performers) missing.set(one, await missingIn(one, one.acknowledged))
    const replies = contenders.map((one) => {
      const { performer, platform, rounds, spent } = one
      const rates = rounds.map(rateOf)
      const share = (of: readonly number[]) =>
        of.length === 0 ? null : median(rates.map((rate, round) => rate / (of[round] ?? Number.NaN)))
      return {
        which: performer.checkout.which,
        platform,
        database: 'PostgreSQL',
        rate: median(rates),
        ...waits(rounds),
        ofBare: share(alone.bare[platform]),
        ofPgbench: share(alone.pgbench),
        ...costs.get(one),
        /** The same under load, and with the edits of posts that follow. */
        withPosts: spentOnEach(spent, repliesIn(rounds)),
        deadlocks: spent.reduce((sum, { deadlocks }) => sum + deadlocks, 0),
        missing: missing.get(performer),
      }
    })
    return { replies, openLoop: paced, alone: { bare: alone.bare, pgbench: alone.pgbench } }
  })
}
