import { type Platform, platforms } from '../council/names.ts'
import { type Meter, meter, type Spent } from '../driver/spent.ts'
import type { Hits } from '../members/volley.ts'
import type { Options } from '../options.ts'
import type { Performer, Stage } from '../stage.ts'

/** How many members reply at once. Each sends the next reply as soon as the last is answered. */
export const atOnce = 16

/** Posts of one round may still go out in the next. */
export const longestQuietMs = 15_000

export type Contender = {
  readonly performer: Performer
  readonly platform: Platform
  readonly rounds: Hits[]
  /** In each round, including the time in which its posts went out. */
  readonly spent: Spent[]
}

export function contendersOf(
  performers: readonly Performer[],
  on: readonly Platform[] = platforms,
): Contender[] {
  return on.flatMap((platform) =>
    performers.map((performer) => ({ performer, platform, rounds: [], spent: [] })),
  )
}

/** How many committees one performer needs: more than a round can use up, at about 300 replies each. */
export function committeesFor({ rounds, seconds }: Options): number {
  return platforms.length * (rounds + 1) * committeesARound(seconds)
}

const committeesARound = (seconds: number) => Math.ceil(seconds * 2)

/**
 * Measures all in turn in each round, so other load on the machine affects them alike. The first round warms up and is
 * not counted.
 * @param beside is measured in the same rounds
 */
export async function closedLoop(
  { farSide }: Stage,
  contenders: readonly Contender[],
  { rounds, seconds }: Options,
  beside: (round: number) => Promise<void> = async () => {},
): Promise<void> {
  for (let round = 0; round <= rounds; round++) {
    await beside(round)
    for (const { performer, platform, ...kept } of contenders) {
      const pace = { atOnce }
      const spending: Meter = await meter(
        performer.scratch,
        performer.programs.map(({ pid }) => pid),
      )
      const hits = await performer.reply(platform, performer.committees(committeesARound(seconds)), {
        pace,
        seconds,
      })
      await farSide.quiet(longestQuietMs)
      const spent = await spending.lap()
      if (round === 0) continue
      kept.rounds.push(hits)
      kept.spent.push(spent)
    }
  }
}
