import type { Block } from '../../cards/card.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import type { Tally } from '../../committee/members/tally/tally.ts'
import { tallyCardWords } from './tally.words.ts'

/** The counts on a recommendation, and out of how many. Advice is counted separately. */
export function tallyBlocks(recommendation: Recommendation, tallies: readonly Tally[]): Block[] {
  const tally = tallies.find((one) => one.recommendationId === recommendation.id)
  if (tally === undefined) return []
  const counts: Block = {
    kind: 'tally',
    caption: tallyCardWords.counts(recommendationWords.name(recommendation), tally.replied, tally.outOf),
    rows: tally.counts,
    rule: tallyCardWords.rule(tally.rule),
  }
  if (tally.advice.length === 0) return [counts]
  return [
    counts,
    {
      kind: 'tally',
      caption: tallyCardWords.advice(recommendationWords.name(recommendation)),
      rows: tally.advice,
      rule: tallyCardWords.heardApart,
    },
  ]
}
