import { executiveOn, isCurrent, type Seat, whoSits } from '../../council/seat.ts'

export type Substitutes = {
  /** Named for the member, for this meeting or any. */
  readonly named: readonly string[]
  /** The committee's other substitutes. */
  readonly others: readonly string[]
}

/** Who could take a member's place at the meeting on a date: substitutes of the committee who have no place there yet and
 * are not on the executive. */
export function substitutesFor(
  seats: readonly Seat[],
  memberId: string,
  meetingDate: string,
  today: string,
): Substitutes {
  const sits = new Set(whoSits(seats, meetingDate).map((one) => one.personId))
  const current = seats.filter((seat) => isCurrent(seat, meetingDate) && isCurrent(seat, today))
  const executive = executiveOn(seats, meetingDate)
  const able = current.filter(
    ({ kind, personId }) => kind === 'substitute' && !sits.has(personId) && !executive.has(personId),
  )
  const named = able.filter(
    (seat) =>
      seat.substitutesForId === memberId && (seat.meetingDate === '' || seat.meetingDate === meetingDate),
  )
  const ids = (some: readonly Seat[]) => [...new Set(some.map((seat) => seat.personId))]
  const isNamed = new Set(ids(named))
  return { named: ids(named), others: ids(able).filter((id) => !isNamed.has(id)) }
}

/** Who has a member's place at the meeting on a date, or null. */
export function substituteOf(seats: readonly Seat[], memberId: string, meetingDate: string): string | null {
  return whoSits(seats, meetingDate).find((one) => one.insteadOf === memberId)?.personId ?? null
}

/** Seats of substitutes who are named for the meeting on that day only. */
export function substitutesOn(seats: readonly Seat[], date: string): Seat[] {
  return seats.filter(
    (seat) => seat.kind === 'substitute' && seat.meetingDate === date && isCurrent(seat, date),
  )
}
