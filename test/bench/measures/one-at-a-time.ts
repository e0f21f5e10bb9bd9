import { meter } from '../driver/spent.ts'
import type { Stage } from '../stage.ts'
import type { Contender } from './closed-loop.ts'
import { spentOnEach } from './rows.ts'

/** The cost of a reply by itself: one after the other, while the far side holds all posts, so that none is drawn. */
export async function oneAtATime({ farSide }: Stage, { performer, platform }: Contender) {
  const spending = await meter(
    performer.scratch,
    performer.programs.map(({ pid }) => pid),
  )
  const release = farSide.hold()
  await spending.lap()
  const hits = await performer.reply(platform, performer.committees(1), { pace: { atOnce: 1 }, seconds: 10 })
  const spent = await spending.lap()
  release()
  await farSide.quiet()
  return spentOnEach([spent], hits.taken.length)
}
