import type { Sitting } from '../people/seat.ts'
import { type Indication, indicationLabels, indications, type PollResult } from './poll.ts'

/**
 * The result of one topic of a poll. Co-opted members count on a topic that comes from an education matter; all
 * others' indications are shown apart. A tie is a tie.
 */
export function countIndications(
  pollTopicId: string,
  given: readonly Indication[],
  sitting: readonly Sitting[],
  onEducation: boolean,
): PollResult {
  const counts = (one: Sitting) =>
    one.countsOn === 'everything' || (one.countsOn === 'education' && onEducation)
  const inNumber = new Set(sitting.filter(counts).map((one) => one.personId))
  const apart = new Set(sitting.filter((one) => !counts(one)).map((one) => one.personId))
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
    rule: `Out of ${inNumber.size}: the voting members sitting at this meeting who take part.${apart.size > 0 ? ' Advice from co-opted members is shown apart.' : ''}`,
    reading: readingOf(support ?? 0, notNow ?? 0),
  }
}

function readingOf(support: number, notNow: number): PollResult['reading'] {
  if (support === 0 && notNow === 0) return 'nobody'
  if (support === notNow) return 'tie'
  return support > notNow ? 'more-support' : 'more-not-now'
}
