import type { Recommendation } from '../../agenda/reports/recommendation.ts'
import { type Answer, answersAsItStands, positionsOf, type Reply } from '../replies/reply.ts'
import { replyWords } from '../replies/reply.words.ts'
import { idsOf } from './standing.ts'
import type { Tally } from './tally.ts'
import type { WhoCounts } from './who-counts.ts'

/** The tally of one recommendation. Every answer on its scale has a row, so that a nought is seen as one. */
export function countReplies(
  recommendation: Recommendation,
  replies: readonly Reply[],
  who: WhoCounts,
): Tally {
  const about = replies.filter((reply) => reply.recommendationId === recommendation.id)
  const counted = idsOf(who.people, 'in')
  const apart = idsOf(who.people, 'apart')
  const inNumber = about.filter((reply) => counted.includes(reply.personId))
  const advice = about.filter((reply) => apart.includes(reply.personId))
  return {
    recommendationId: recommendation.id,
    counts: rows(recommendation, inNumber, true),
    outOf: counted.length,
    replied: inNumber.length,
    advice: rows(recommendation, advice, false),
    rule: `${who.rule}${onEarlierWording(recommendation, inNumber)}`,
    people: [...who.people],
  }
}

/** Those who answered on wording that was corrected since are counted as they answered, and it is said so. */
function onEarlierWording(recommendation: Recommendation, replies: readonly Reply[]): string {
  const count = replies.filter((reply) => !answersAsItStands(reply, recommendation)).length
  if (count === 0) return ''
  return count === 1
    ? ' One reply was given on earlier wording.'
    : ` ${count} replies were given on earlier wording.`
}

function rows(recommendation: Recommendation, replies: readonly Reply[], noughts: boolean) {
  return answersTo(recommendation)
    .map((answer) => ({
      label: replyWords.answers[answer],
      count: replies.filter((reply) => reply.answer === answer).length,
    }))
    .filter((row) => noughts || row.count > 0)
}

function answersTo(recommendation: Recommendation): readonly Answer[] {
  switch (recommendation.asks) {
    case 'view':
      return [...positionsOf(recommendation.scale), 'nothing']
    case 'suggest':
      return ['suggested', 'wait', 'nothing']
    case 'work-plan':
      return ['proposed', 'wait', 'nothing']
    case 'nothing':
      return []
    default:
      return recommendation.asks satisfies never
  }
}
