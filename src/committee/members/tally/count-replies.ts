import type { Recommendation } from '../../agenda/reports/recommendation.ts'
import { type Answer, answersAsItStands, positionsOf, type Reply } from '../replies/reply.ts'
import { replyWords } from '../replies/reply.words.ts'
import { idsOf } from './standing.ts'
import type { Tally } from './tally.ts'
import type { WhoCounts } from './who-counts.ts'
import { whoCountsWords } from './who-counts.words.ts'

/** The tally of one recommendation. Every answer on its scale has a row, even with a count of nought. */
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
    rule: [who.rule, ...onEarlierWording(recommendation, inNumber)].join(' '),
    people: [...who.people],
  }
}

/** Replies to wording that was corrected later still count, and the rule says how many there are. */
function onEarlierWording(recommendation: Recommendation, replies: readonly Reply[]): string[] {
  const count = replies.filter((reply) => !answersAsItStands(reply, recommendation)).length
  return count === 0 ? [] : [whoCountsWords.onEarlierWording(count)]
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
