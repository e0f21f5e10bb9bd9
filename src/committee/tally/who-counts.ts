import type { Sitting } from '../people/seat.ts'
import { type Interest, takesNoPart } from '../replies/interest.ts'

export type WhoCounts = {
  /** Person ids: in the denominator, heard apart from it, and neither. */
  readonly in: readonly string[]
  readonly apart: readonly string[]
  readonly out: readonly string[]
  /** One sentence that says what the number is, and of nobody why. */
  readonly rule: string
}

/**
 * Who is in the number on one recommendation: those who sit, less those who take no part, with co-opted members
 * apart where the matter is not theirs.
 */
export function whoCounts(
  sitting: readonly Sitting[],
  interests: readonly Interest[],
  onEducation: boolean | null,
): WhoCounts {
  const noPart = new Set(interests.filter(takesNoPart).map((interest) => interest.personId))
  const out = sitting.filter((one) => noPart.has(one.personId))
  const taking = sitting.filter((one) => !noPart.has(one.personId))
  const counts = (one: Sitting) =>
    one.countsOn === 'everything' || (one.countsOn === 'education' && onEducation === true)
  const ids = (some: readonly Sitting[]) => some.map((one) => one.personId)
  const inNumber = taking.filter(counts)
  const apart = taking.filter((one) => !counts(one))
  return {
    in: ids(inNumber),
    apart: ids(apart),
    out: ids(out),
    rule: ruleFor(inNumber.length, sitting, onEducation),
  }
}

function ruleFor(number: number, sitting: readonly Sitting[], onEducation: boolean | null): string {
  const educationSeats = sitting.some((one) => one.countsOn === 'education')
  const coOpted = !sitting.some((one) => one.countsOn !== 'everything')
    ? ''
    : educationSeats && onEducation === true
      ? ' This is an education matter, so education co-opted members are in the number.'
      : ' Advice from co-opted members is shown apart.'
  return `Out of ${number}: the voting members sitting at this meeting who take part in the item.${coOpted}`
}
