import { type NotSitting, placesAt, type Seat, type Sitting } from '../../council/seat.ts'
import { excludes, type Interest, takesNoPart } from '../replies/interest.ts'
import { type Counted, idsOf } from './standing.ts'
import { whoCountsWords } from './who-counts.words.ts'

export type WhoCounts = {
  /** Everyone with a seat on the committee, each once. */
  readonly people: readonly Counted[]
  /** What the number is, in words. It says of nobody why. */
  readonly rule: string
}

/**
 * Who is in the number on one recommendation: the roster without the executive, with substitutes in place, without those
 * who take no part, and with co-opted members apart if the matter is not theirs.
 * @param seats every seat on the committee, ended ones too, in the order in which they were given
 * @param meetingDate YYYY-MM-DD
 * @param interests those in the recommendation's item
 * @param onEducation whether it is an education matter; null while nobody has said
 */
export function whoCounts(
  seats: readonly Seat[],
  meetingDate: string,
  interests: readonly Interest[],
  onEducation: boolean | null,
): WhoCounts {
  const { sitting, notSitting } = placesAt(seats, meetingDate)
  const people = [
    ...sitting.map((one) => standingOf(one, interests, onEducation)),
    ...notSitting.map((one: NotSitting): Counted => ({ ...one, standing: 'out' })),
  ]
  return { people, rule: ruleFor(idsOf(people, 'in').length, sitting, onEducation) }
}

/** Where somebody who sits at the meeting stands. The reason is the one that decides: an interest before the seat. */
export function standingOf(
  { personId, kind, countsOn, insteadOf }: Sitting,
  interests: readonly Interest[],
  onEducation: boolean | null,
): Counted {
  const of = { personId, kind, other: insteadOf }
  const theirs = interests.filter((one) => one.personId === personId && one.withdrawnAt === null)
  const out = theirs.find(takesNoPart)
  if (out !== undefined)
    return { ...of, standing: 'out', why: out.kind === 'pecuniary' ? 'pecuniary' : 'other-no-part' }
  if (theirs.some((one) => excludes(one) && one.dispensation === 'speak'))
    return { ...of, standing: 'apart', why: 'may-speak' }
  if (countsOn === 'nothing') return { ...of, standing: 'apart', why: 'advises' }
  if (countsOn === 'education' && onEducation !== true)
    return { ...of, standing: 'apart', why: onEducation === null ? 'education-not-said' : 'not-education' }
  if (theirs.some(excludes)) return { ...of, standing: 'in', why: 'may-vote' }
  if (theirs.some((one) => one.kind === 'other-taking-part'))
    return { ...of, standing: 'in', why: 'interest-taking-part' }
  if (theirs.some((one) => one.kind === 'not-sure'))
    return { ...of, standing: 'in', why: 'interest-not-sure' }
  return { ...of, standing: 'in', why: countsOn === 'education' ? 'education-matter' : 'sits' }
}

/** Interests do not affect it, so nobody can tell from a meeting's rules whose they are. */
function ruleFor(outOf: number, sitting: readonly Sitting[], onEducation: boolean | null): string {
  if (sitting.every((one) => one.countsOn === 'everything')) return whoCountsWords.rule(outOf, null)
  const educationSeats = sitting.some((one) => one.countsOn === 'education')
  return whoCountsWords.rule(outOf, educationSeats && onEducation === true ? 'in-number' : 'apart')
}
