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
  /** Co-opted members count on education matters or on nothing; their advice on the rest is shown apart. */
  countsOn: z.enum(['everything', 'education', 'nothing']),
  /** For a substitute: whose place they may take, and at which meeting (YYYY-MM-DD; '' until one is fixed). */
  substitutesForId: z.string().nullable(),
  meetingDate: z.string(),
  /** Its first day (YYYY-MM-DD); '' for a seat that is older than the record. */
  since: z.string(),
  /** Its last day (YYYY-MM-DD), past or to come; null if none is known. */
  until: z.string().nullable(),
  /** True if the person is on the council's executive, whose members never sit on a scrutiny committee. */
  executive: z.boolean(),
})
export type Seat = z.infer<typeof seatSchema>

/** Somebody who sits at a meeting and replies, in their own right or in a named member's place. */
export type Sitting = {
  readonly personId: string
  readonly kind: Exclude<SeatKind, 'clerk' | 'officer'>
  readonly countsOn: Seat['countsOn']
  /** The member whose place a substitute has; null for their own seat. */
  readonly insteadOf: string | null
}

export const whysNotSitting = [
  'executive',
  'ended',
  'suspended',
  'not-yet',
  'substituted',
  'named-second',
  'no-place',
  'not-named',
  'clerk',
  'officer',
] as const
export type WhyNotSitting = (typeof whysNotSitting)[number]

/** Somebody with a seat, of whatever kind, who does not sit at a meeting. */
export type NotSitting = {
  readonly personId: string
  readonly kind: SeatKind
  readonly why: WhyNotSitting
  /** Who has the place instead; for a substitute without a place, the member whose place it would be. */
  readonly other: string | null
}

export type Places = { readonly sitting: readonly Sitting[]; readonly notSitting: readonly NotSitting[] }

/** Who sits at the meeting on a date. */
export function whoSits(seats: readonly Seat[], meetingDate: string): Sitting[] {
  return [...placesAt(seats, meetingDate).sitting]
}

/**
 * Who sits at the meeting on a date, and who of those with a seat does not: the roster without the executive, with
 * substitutes in place. A substitute takes a named member's place and never adds to the count. If two are named for one
 * place, the first has it. Nobody has two places.
 * @param seats in the order in which they were given
 */
export function placesAt(seats: readonly Seat[], meetingDate: string): Places {
  const current = seats.filter((seat) => isCurrent(seat, meetingDate))
  const executive = executiveOn(seats, meetingDate)
  const able = current.filter((seat) => !executive.has(seat.personId))
  const places = placesOfTheirOwn(able)
  const substitutes = new Map<string, string>()
  const placed = new Set<string>()
  for (const { personId, kind, substitutesForId, meetingDate: date } of able) {
    if (kind !== 'substitute' || substitutesForId === null || date !== meetingDate) continue
    const place = places.get(substitutesForId)
    if (place === undefined || substitutes.has(substitutesForId)) continue
    if (places.has(personId) || placed.has(personId)) continue
    substitutes.set(substitutesForId, personId)
    placed.add(personId)
    places.set(substitutesForId, { personId, kind, countsOn: place.countsOn, insteadOf: substitutesForId })
  }
  const sitting = [...places.values()]
  const sits = new Set(sitting.map((one) => one.personId))
  const others = [...new Set(seats.map((seat) => seat.personId))].filter((id) => !sits.has(id))
  const notSitting = others.map((personId): NotSitting => {
    const theirs = current.filter((seat) => seat.personId === personId)
    const was = seats.find((seat) => seat.personId === personId)?.kind ?? 'member'
    if (executive.has(personId))
      return { personId, kind: theirs[0]?.kind ?? was, why: 'executive', other: null }
    if (theirs.length > 0) return whyNot(personId, theirs, was, substitutes, meetingDate)
    const away = whyNoSeat(
      seats.filter((seat) => seat.personId === personId),
      meetingDate,
    )
    return { personId, kind: was, why: away?.why ?? 'ended', other: null }
  })
  return { sitting, notSitting }
}

const countsMost: readonly Seat['countsOn'][] = ['nothing', 'education', 'everything']

/** One place for each person: of several seats the one that counts on most, and then the higher office. */
function placesOfTheirOwn(seats: readonly Seat[]): Map<string, Sitting> {
  const places = new Map<string, Sitting>()
  const rank = ({ countsOn, kind }: Pick<Seat, 'countsOn' | 'kind'>) =>
    countsMost.indexOf(countsOn) * seatKinds.length - seatKinds.indexOf(kind)
  for (const { personId, kind, countsOn } of seats) {
    if (kind === 'clerk' || kind === 'officer' || kind === 'substitute') continue
    const other = places.get(personId)
    if (other === undefined || rank({ countsOn, kind }) > rank(other))
      places.set(personId, { personId, kind, countsOn, insteadOf: null })
  }
  return places
}

/** @param substitutes who has whose place: the substitute, by the member */
function whyNot(
  personId: string,
  current: readonly Seat[],
  was: SeatKind,
  substitutes: ReadonlyMap<string, string>,
  meetingDate: string,
): NotSitting {
  const has = substitutes.get(personId)
  const own = current.find((seat) => !['clerk', 'officer', 'substitute'].includes(seat.kind))
  if (has !== undefined) return { personId, kind: own?.kind ?? was, why: 'substituted', other: has }
  const reserve = current.filter((seat) => seat.kind === 'substitute')
  const named = reserve.flatMap(({ substitutesForId, meetingDate: date }) =>
    date === meetingDate && substitutesForId !== null ? [substitutesForId] : [],
  )
  const kind = 'substitute'
  for (const member of named) {
    const first = substitutes.get(member)
    if (first !== undefined) return { personId, kind, why: 'named-second', other: first }
  }
  if (named[0] !== undefined) return { personId, kind, why: 'no-place', other: named[0] }
  if (reserve.length > 0) return { personId, kind, why: 'not-named', other: null }
  for (const staff of ['clerk', 'officer'] as const)
    if (current.some((seat) => seat.kind === staff)) return { personId, kind: staff, why: staff, other: null }
  return { personId, kind: was, why: 'ended', other: null }
}

/** True if somebody has the seat on a day: its first and its last day belong to it. */
export function isCurrent({ since, until }: Pick<Seat, 'since' | 'until'>, date: string): boolean {
  return since <= date && (until === null || until >= date)
}

export type NoSeat =
  | { readonly why: 'ended'; readonly lastDay: string }
  | { readonly why: 'not-yet' | 'suspended'; readonly firstDay: string }

/** Why somebody whose seats these are has none on a day; null if they never had one, or have one. A seat that goes on
 * later is suspended. */
export function whyNoSeat(theirs: readonly Seat[], date: string): NoSeat | null {
  const real = theirs.filter(({ since, until }) => until === null || until >= since)
  if (real.some((seat) => isCurrent(seat, date))) return null
  const next = real.filter(({ since }) => since > date).sort((a, b) => (a.since < b.since ? -1 : 1))[0]
  const ended = real.flatMap(({ until }) => (until !== null && until < date ? [until] : [])).sort()
  const lastDay = ended.at(-1)
  if (next !== undefined)
    return { why: lastDay === undefined ? 'not-yet' : 'suspended', firstDay: next.since }
  return lastDay === undefined ? null : { why: 'ended', lastDay }
}

/** The ids of those on the council's executive on a date, without those who only were. */
export function executiveOn(seats: readonly Seat[], date: string): ReadonlySet<string> {
  return new Set(seats.filter((seat) => seat.executive && isCurrent(seat, date)).map((seat) => seat.personId))
}
