import type { Sitting } from '../../council/seat.ts'
import type { Interest } from '../replies/interest.ts'
import { idsOf } from '../tally/standing.ts'
import { standingOf } from '../tally/who-counts.ts'
import { type Indication, indicationLabels, indications, type PollResult } from './poll.ts'

/**
 * The result of one topic of a poll. Co-opted members count on a topic that comes from an education matter; all
 * others' indications are shown apart. A tie is a tie.
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
      label: indicationLabels[answer],
      count: some.filter((one) => one.answer === answer).length,
    }))
  const [support, notNow] = rows(counted).map((row) => row.count)
  return {
    pollTopicId,
    counts: rows(counted),
    advice: rows(about.filter((one) => apart.has(one.personId))).filter((row) => row.count > 0),
    outOf: inNumber.size,
    given: counted.length,
    rule: `Out of ${inNumber.size}: the voting members sitting at this meeting who take part.${advised ? ' Advice from co-opted members is shown apart.' : ''}`,
    reading: readingOf(support ?? 0, notNow ?? 0),
  }
}

function readingOf(support: number, notNow: number): PollResult['reading'] {
  if (support === 0 && notNow === 0) return 'nobody'
  if (support === notNow) return 'tie'
  return support > notNow ? 'more-support' : 'more-not-now'
}
