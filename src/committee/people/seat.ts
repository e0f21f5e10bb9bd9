import { z } from 'zod'

export const seatKinds = [
  'chair',
  'vice-chair',
  'member',
  'co-opted',
  'substitute',
  'clerk',
  'officer',
] as const
export type SeatKind = (typeof seatKinds)[number]

/** What a person is on one committee. */
export const seatSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  committeeId: z.string(),
  personId: z.string(),
  kind: z.enum(seatKinds),
  /** Co-opted members count on education matters or on nothing; their advice is then shown apart. */
  countsOn: z.enum(['everything', 'education', 'nothing']),
  /** A substitute's seat: whose place they may take, and at which meeting (YYYY-MM-DD; '' while none is fixed). */
  substitutesForId: z.string().nullable(),
  meetingDate: z.string(),
  /** The last day (YYYY-MM-DD) of a seat that has ended. */
  until: z.string().nullable(),
  /** The person is on the council's executive, of whom none sits on a scrutiny committee. */
  executive: z.boolean(),
})
export type Seat = z.infer<typeof seatSchema>

/** Somebody who sits at a meeting and replies, in their own right or in a named member's place. */
export type Sitting = {
  readonly personId: string
  readonly kind: Exclude<SeatKind, 'clerk' | 'officer'>
  readonly countsOn: Seat['countsOn']
}

/**
 * Who sits at the meeting on a date: the roster less the executive, with substitutes in place. A substitute takes a named member's
 * place and never adds to the count; where two are named for one place, the one named first has it, and nobody has two places.
 */
export function whoSits(seats: readonly Seat[], meetingDate: string): Sitting[] {
  const current = seats.filter((seat) => isCurrent(seat, meetingDate) && !seat.executive)
  const places = new Map<string, Sitting>()
  for (const { personId, kind, countsOn } of current) {
    if (kind === 'clerk' || kind === 'officer' || kind === 'substitute') continue
    places.set(personId, { personId, kind, countsOn })
  }
  const taken = new Set<string>()
  const placed = new Set<string>()
  for (const { personId, kind, substitutesForId, meetingDate: date } of current) {
    if (kind !== 'substitute' || substitutesForId === null || date !== meetingDate) continue
    const place = places.get(substitutesForId)
    if (place === undefined || taken.has(substitutesForId) || places.has(personId) || placed.has(personId))
      continue
    taken.add(substitutesForId)
    placed.add(personId)
    places.set(substitutesForId, { personId, kind, countsOn: place.countsOn })
  }
  return [...places.values()]
}

export function isCurrent(seat: Seat, date: string): boolean {
  return seat.until === null || seat.until >= date
}
