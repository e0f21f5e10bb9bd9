import type { Item } from '../meetings/item.ts'
import { isCurrent, type SeatKind } from '../people/seat.ts'
import type { Milestone } from './milestone.ts'
import { openFor, type Situation } from './situation.ts'

/** Who owed a reply at a moment: those who sit, with something open and no reply of theirs. */
export function owingAt(situation: Situation, at: Date): string[] {
  return situation.sitting
    .map((one) => one.personId)
    .filter((personId) => openFor(situation, personId, at).length > 0)
}

/** The items for which an officer owes the report: those that the clerk has said are theirs and that have none yet. Of
 * what is not open no report is kept here, so nobody knows whether it has come. */
export function reportsOwedBy({ agenda }: Pick<Situation, 'agenda'>, personId: string): Item[] {
  const owed = agenda.filter(({ item, hasReport }) => {
    return item.authorId === personId && !hasReport && item.openness === 'open' && item.state === 'standing'
  })
  return owed.map(({ item }) => item)
}

type Audience = Exclude<Milestone['audience'], 'not-replied'>

const kindsOf: Readonly<Record<Exclude<Audience, 'members'>, readonly SeatKind[]>> = {
  chair: ['chair', 'vice-chair'],
  clerk: ['clerk'],
  officers: ['officer'],
}

/** Whom a notice goes to; of the officers, those who owe a report.
 * @param today YYYY-MM-DD */
export function audienceOf(
  situation: Pick<Situation, 'seats' | 'sitting' | 'agenda'>,
  audience: Audience,
  today: string,
): string[] {
  const { seats, sitting } = situation
  if (audience === 'members') return sitting.map((one) => one.personId)
  const kinds = kindsOf[audience]
  const theirs = seats.filter(
    (seat) => kinds.includes(seat.kind) && isCurrent(seat, today) && !seat.executive,
  )
  const people = [...new Set(theirs.map((seat) => seat.personId))]
  return audience === 'officers'
    ? people.filter((personId) => reportsOwedBy(situation, personId).length > 0)
    : people
}
