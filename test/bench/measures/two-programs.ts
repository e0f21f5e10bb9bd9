import { missingIn } from '../council/replies.ts'
import { median } from '../figures.ts'
import type { Options } from '../options.ts'
import { onStage, type Performer } from '../stage.ts'
import { closedLoop, committeesFor, contendersOf } from './closed-loop.ts'
import { rateOf, waits } from './rows.ts'

/** Measures whether two programs on one database take replies as fast as one. */
export function measureTwoPrograms(options: Options) {
  return onStage(async (stage) => {
    const performers: Performer[] = []
    for (const checkout of options.checkouts)
      for (const programs of [1, 2])
        performers.push(await stage.perform(checkout, committeesFor(options), programs))
    const contenders = contendersOf(performers, ['Slack'])
    await closedLoop(stage, contenders, options)
    const rows = []
    for (const { performer, rounds, spent } of contenders) {
      await performer.stop()
      rows.push({
        which: performer.checkout.which,
        programs: performer.programs.length,
        rate: median(rounds.map(rateOf)),
        ...waits(rounds),
        deadlocks: spent.reduce((sum, { deadlocks }) => sum + deadlocks, 0),
        missing: await missingIn(performer, performer.acknowledged),
      })
    }
    return { twoPrograms: rows }
  })
}
