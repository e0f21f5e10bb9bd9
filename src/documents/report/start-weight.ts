import { clearlyOpens, startsRecommendations } from '../evidence/lead-in.ts'
import { beginsItem } from '../evidence/line-signs.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { isAnotherBody } from './addressee.ts'
import type { ListStart } from './list-starts.ts'
import type { Part } from './part.ts'
import type { ReadRecommendations } from './read-recommendations.ts'

const worth = { heading: 5, inline: 4, 'lead-in': 3, inside: 3, maybe: 2, bare: 1 } as const

/** How much speaks for a list's being the report's own recommendations. */
export function startWeight(
  { shownBy, part, parts }: ListStart,
  read: ReadRecommendations,
  meeting: string | null,
): number {
  const above = parts.slice(0, parts.indexOf(part))
  const elsewhere = read.recommendations.some(
    ({ addressee }) => addressee && isAnotherBody(addressee, meeting),
  )
  return (
    worth[shownBy] +
    askingWeight(read) +
    placeWeight(part, above) +
    (shownBy === 'inside' && above.at(-1)?.known === true && above.at(-1)?.kind === 'section' ? -1 : 0) +
    (elsewhere ? -1 : 0) +
    (pointsBack(read) ? -9 : 0)
  )
}

/** Recommendations say what is asked; a list of what others have said or done rarely does. */
function askingWeight({ recommendations }: ReadRecommendations): number {
  const asking = recommendations.filter(({ text }) => beginsItem(text) || startsRecommendations(text))
  const told = recommendations.some(({ leadIn }) => leadIn !== null && tells.test(leadIn))
  const opened = recommendations.some(({ leadIn }) => leadIn !== null && clearlyOpens(leadIn))
  return (2 * asking.length) / Math.max(1, recommendations.length) - 1 + (opened ? 0.5 : 0) - (told ? 2 : 0)
}

/** "At its meeting in March, the Committee agreed:" */
const tells =
  /\b(?:(?:was|were|had|has|have) (?:been )?(?:\w+ )?(?:agreed|resolved|recommended|asked|made)|made the)\b/i

/** Below an earlier list, what stands under "Appendix B" or in a table further down belongs to another report. */
function placeWeight({ head }: Part, above: readonly Part[]): number {
  if (!above.some(({ kind, lines }) => kind === 'recommendations' && lines.length > 0)) return 0
  const last = above.at(-1)
  const nearest = last?.lines.at(-1)?.text ?? last?.heading ?? ''
  const inAppendix = above.some(({ heading }) => appendix.test(heading))
  const texts = above.some((part) => part.kind === 'section' && part.head !== null && part.head.cell === null)
  return (inAppendix ? -5 : appendix.test(nearest) ? -3 : 0) + (head?.cell && texts ? -3 : 0)
}

const appendix = /^(?:A(?:ppendix|PPENDIX|nnexe?|NNEXE?)|Atodiad|ATODIAD)\s+\w{1,3}\s*(?:$|[:–—(-]|\p{Lu})/u

const back = phraseBook('points-back')

/** "The recommendations appear at the front of this report": not a recommendation. */
function pointsBack({ recommendations }: ReadRecommendations): boolean {
  const [only, another] = recommendations
  return only !== undefined && another === undefined && back.is(wordsIn(only.text))
}
