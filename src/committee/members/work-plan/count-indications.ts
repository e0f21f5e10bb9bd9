import type { Sitting } from '../../council/seat.ts'
import type { Interest } from '../replies/interest.ts'
import { idsOf } from '../tally/standing.ts'
import { standingOf } from '../tally/who-counts.ts'
import { type Indication, indications, type PollResult } from './poll.ts'
import { pollWords } from './poll.words.ts'

/**
 * The result for one topic of a poll. Education co-opted members count on a topic that comes from an education matter;
 * otherwise indications of co-opted members are shown apart.
 * @param interests those in the item that the topic comes from
 */
export function countIndications(
  pollTopicId: string,
  given: readonly Indication[],
  sitting: readonly Sitting[],
  interests: readonly Interest[],
  onEducation: boolean,
): PollResult {
  const people = sitting.map((one) => standingOf(one, interests, onEducation))
  const inNumber = new Set(idsOf(people, 'in'))
  const apart = new Set(idsOf(people, 'apart'))
  const advised = sitting.some((one) => standingOf(one, [], onEducation).standing === 'apart')
  const about = given.filter((one) => one.pollTopicId === pollTopicId)
  const counted = about.filter((one) => inNumber.has(one.personId))
  const rows = (some: readonly Indication[]) =>
    indications.map((answer) => ({
      label: pollWords.indications[answer],
      count: some.filter((one) => one.answer === answer).length,
    }))
  const [support, notNow] = rows(counted).map((row) => row.count)
  return {
    pollTopicId,
    counts: rows(counted),
    advice: rows(about.filter((one) => apart.has(one.personId))).filter((row) => row.count > 0),
    outOf: inNumber.size,
    given: counted.length,
    rule: pollWords.rule(inNumber.size, advised),
    reading: readingOf(support ?? 0, notNow ?? 0),
  }
}

function readingOf(support: number, notNow: number): PollResult['reading'] {
  if (support === 0 && notNow === 0) return 'nobody'
  if (support === notNow) return 'tie'
  return support > notNow ? 'more-support' : 'more-not-now'
}
