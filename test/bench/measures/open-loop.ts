import { platforms } from '../council/names.ts'
import type { Options } from '../options.ts'
import type { Performer, Stage } from '../stage.ts'
import { longestQuietMs } from './closed-loop.ts'
import { waits } from './rows.ts'

const rates = [50, 200] as const
const meetings = 4

export const committeesForOpenLoop = platforms.length * rates.length * meetings

/**
 * Sends replies at a fixed rate, whether or not earlier ones have been answered, and measures how long each member
 * waits.
 */
export async function openLoop({ farSide }: Stage, performers: readonly Performer[], { seconds }: Options) {
  const rows = []
  for (const perSecond of rates)
    for (const platform of platforms)
      for (const performer of performers) {
        const committees = performer.committees(meetings)
        const hits = await performer.reply(platform, committees, {
          pace: { perSecond },
          seconds: (seconds * Math.max(...rates)) / perSecond,
        })
        await farSide.quiet(longestQuietMs)
        const { which } = performer.checkout
        rows.push({
          which,
          platform,
          database: 'PostgreSQL',
          perSecond,
          replies: hits.times.length,
          ...waits([hits]),
        })
      }
  return rows
}
