import { isCurrent, type SeatKind } from '../people/seat.ts'
import type { Milestone } from './milestone.ts'
import { openFor, type Situation } from './situation.ts'

/** Who owed a reply at a moment: those who sit, with something open and no reply of theirs. */
export function owingAt(situation: Situation, at: Date): string[] {
  return situation.sitting
    .map((one) => one.personId)
    .filter((personId) => openFor(situation, personId, at).length > 0)
}

const kindsOf: Readonly<
  Record<Exclude<Milestone['audience'], 'members' | 'not-replied'>, readonly SeatKind[]>
> = {
  chair: ['chair', 'vice-chair'],
  clerk: ['clerk'],
  officers: ['officer'],
}

/** @param today YYYY-MM-DD */
export function audienceOf(
  { seats, sitting }: Pick<Situation, 'seats' | 'sitting'>,
  audience: Exclude<Milestone['audience'], 'not-replied'>,
  today: string,
): string[] {
  if (audience === 'members') return sitting.map((one) => one.personId)
  const kinds = kindsOf[audience]
  const theirs = seats.filter((seat) => kinds.includes(seat.kind) && isCurrent(seat, today))
  return [...new Set(theirs.map((seat) => seat.personId))]
}
