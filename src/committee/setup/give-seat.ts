import type { Committee } from '../council/council.ts'
import { isCurrent, type Seat } from '../council/seat.ts'
import { nextDay } from '../council/working-days.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Doing } from '../record/row.ts'

/** A verb on who sits on a committee. */
export type OnRoster = Pick<Doing, 'core' | 'tx' | 'now'> & { readonly committee: Committee }

export type SeatTerms = Pick<
  Seat,
  'personId' | 'kind' | 'countsOn' | 'substitutesForId' | 'meetingDate' | 'executive' | 'until'
>

/**
 * Gives somebody a seat. A seat that they have stays the one that it is, with these terms; one that has ended stays on the
 * record, and another begins. A new chair ends the office of the one before.
 * @param since the first day (YYYY-MM-DD), or null if nobody said
 * @returns what became of it, and the first day on which another may sit
 */
export async function giveSeat(
  of: OnRoster,
  terms: SeatTerms,
  since: string | null,
): Promise<{ readonly came: 'new' | 'changed' | 'same'; readonly from: string }> {
  const { core, tx, now, committee } = of
  const seats = await tx.seats.find({ committeeId: committee.id })
  const from = since ?? dayOf(now)
  const chairs = terms.kind === 'chair' ? seats.filter((seat) => isOtherChair(seat, terms, from)) : []
  const theirs = seats.filter((seat) => isSame(seat, terms)).sort((a, b) => (a.since < b.since ? -1 : 1))
  const standing =
    theirs.find((seat) => seat.since === since) ??
    theirs.findLast(({ until }) => until === null || until >= from)
  if (standing === undefined) {
    const first = since ?? ((await isDated(of, terms)) || theirs.length + chairs.length > 0 ? from : '')
    const { councilId, id: committeeId } = committee
    await tx.seats.insert({ ...terms, id: core.newId(), councilId, committeeId, since: first })
  } else {
    const begins = since !== null && since < standing.since ? since : standing.since
    const changes = { ...terms, since: begins }
    if (changeable.every((column) => standing[column] === changes[column])) return { came: 'same', from }
    await tx.seats.update({ id: standing.id }, changes)
  }
  for (const chair of chairs) await endOffice(of, seats, chair, from)
  return { came: standing === undefined ? 'new' : 'changed', from }
}

const changeable = ['countsOn', 'substitutesForId', 'executive', 'since', 'until'] as const

function isSame(seat: Seat, { personId, kind, meetingDate }: SeatTerms): boolean {
  return seat.personId === personId && seat.kind === kind && seat.meetingDate === meetingDate
}

function isOtherChair(seat: Seat, { personId }: SeatTerms, from: string): boolean {
  return seat.kind === 'chair' && seat.personId !== personId && (seat.until === null || seat.until >= from)
}

/** True if the seat must say when it begins: the committee has met, and its counts stay as they are. A substitute is in no
 * count unless named for a meeting. */
async function isDated({ tx, now, committee }: OnRoster, { kind }: SeatTerms): Promise<boolean> {
  if (kind === 'substitute') return false
  const first = await tx.meetings.findOne({ committeeId: committee.id }, { by: 'date' })
  return first !== null && first.date < dayOf(now)
}

/** Ends somebody's office the day before another takes it. They stay a member for as long as they had the office. */
async function endOffice(
  { core, tx }: OnRoster,
  seats: readonly Seat[],
  office: Seat,
  from: string,
): Promise<void> {
  await tx.seats.update({ id: office.id }, { until: nextDay(from, -1) })
  const others = seats.filter(
    (seat) => seat.personId === office.personId && seat.id !== office.id && isCurrent(seat, from),
  )
  if (others.some(({ kind }) => kind === 'member' || kind === 'vice-chair' || kind === 'co-opted')) return
  const { committeeId, personId, until } = office
  const since = office.since > from ? office.since : from
  if (await tx.seats.insert({ ...office, id: core.newId(), kind: 'member', since })) return
  await tx.seats.update({ committeeId, personId, kind: 'member', since }, { until })
}
