import type { Block } from '../../cards/card.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import type { Tally } from '../../committee/members/tally/tally.ts'

export const indicative = 'Indicative only. The committee decides at its meeting.'

/** The counts on a recommendation, with what they are out of; advice stands apart. */
export function tallyBlocks(recommendation: Recommendation, tallies: readonly Tally[]): Block[] {
  const tally = tallies.find((one) => one.recommendationId === recommendation.id)
  if (tally === undefined) return []
  const counts: Block = {
    kind: 'tally',
    caption: `Recommendation ${recommendationWords.name(recommendation)}: ${tally.replied} of ${tally.outOf} replied`,
    rows: tally.counts,
    rule: `${tally.rule} ${indicative}`,
  }
  if (tally.advice.length === 0) return [counts]
  const rule = 'Heard apart, in no count above.'
  return [
    counts,
    {
      kind: 'tally',
      caption: `Recommendation ${recommendationWords.name(recommendation)}: advice`,
      rows: tally.advice,
      rule,
    },
  ]
}
