import { isCurrent, type Seat, type SeatKind } from '../council/seat.ts'

const kindsOf = {
  chair: ['chair', 'vice-chair'],
  clerk: ['clerk'],
  officers: ['officer'],
} as const satisfies Readonly<Record<string, readonly SeatKind[]>>

/** Who holds an office of the committee on a day, each once, without members of the executive.
 * @param today YYYY-MM-DD */
export function whoHolds(seats: readonly Seat[], post: keyof typeof kindsOf, today: string): string[] {
  const kinds: readonly SeatKind[] = kindsOf[post]
  const theirs = seats.filter(
    (seat) => kinds.includes(seat.kind) && isCurrent(seat, today) && !seat.executive,
  )
  return [...new Set(theirs.map((seat) => seat.personId))]
}
