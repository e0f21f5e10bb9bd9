import { z } from 'zod'
import { type Seat, seatKinds } from '../council/seat.ts'
import { nextDay } from '../council/working-days.ts'
import { dayOf, isDay } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import { verb } from '../record/verb.ts'
import { giveSeat, type OnRoster } from './give-seat.ts'
import { onRoster } from './on-roster.ts'
import { redrawForRoster } from './redraw-for-roster.ts'
import { setupWords } from './setup.words.ts'

export const lastDaySchema = z.string().refine(isDay, setupWords.notADay)

/** Ends somebody's seats on a committee, or those of one kind, and gives them to whoever follows. What they gave stays on
 * the record. Ended again, a seat ends on the other day. */
export const endSeat = verb({
  ...onRoster,
  act: 'end a seat',
  input: z.object({
    committeeId: z.string(),
    personId: z.string(),
    /** Null for all their seats there. */
    kind: z.enum(seatKinds).nullable(),
    lastDay: lastDaySchema,
    /** Who has the seat from the next day on. */
    followedById: z.string().nullable(),
  }),
  async run(of, { personId, kind, lastDay, followedById }) {
    const { tx, now, committee } = of
    const person = await found(tx.people, personId)
    const seats = await tx.seats.find({ committeeId: committee.id })
    const theirs = seats.filter((seat) => seat.personId === personId && (kind === null || seat.kind === kind))
    const ending = theirs.filter((seat) => endsNow(seat, theirs, lastDay, dayOf(now)))
    if (ending.length === 0) {
      if (theirs.some(({ until }) => until === lastDay)) return null
      throw new CommitteeError('no-seat', setupWords.noSeatToEnd(person.name, committee.name), 'lastDay')
    }
    for (const { id } of ending) await tx.seats.update({ id }, { until: lastDay })
    await giveOn(of, ending, nextDay(lastDay, 1), followedById)
    await mustLeaveClerk(of, ending, nextDay(lastDay, 1))
    return { person, kinds: [...new Set(ending.map((seat) => seat.kind))] }
  },
  redraws: (of, { lastDay }) => redrawForRoster(of, nextDay(lastDay, 1)),
})

/** Of seats that follow each other, only the last has its day moved later: the one before may be a suspension. */
function endsNow(seat: Seat, theirs: readonly Seat[], lastDay: string, today: string): boolean {
  const { until, since, kind, meetingDate } = seat
  if (until === null || until > lastDay) return true
  const isLast = !theirs.some((o) => o.kind === kind && o.meetingDate === meetingDate && o.since > since)
  return isLast && until !== lastDay && until >= today
}

async function giveOn(
  of: OnRoster,
  ending: readonly Seat[],
  from: string,
  personId: string | null,
): Promise<void> {
  if (personId === null) return
  const follower = await found(of.tx.people, personId)
  const first = [...ending].sort((a, b) => seatKinds.indexOf(a.kind) - seatKinds.indexOf(b.kind))[0]
  if (first === undefined || first.kind === 'substitute' || first.personId === personId)
    throw new CommitteeError('unknown-choice', setupWords.cannotFollow(follower.name), 'follows')
  const { kind, countsOn, substitutesForId, meetingDate } = first
  const terms = { personId, kind, countsOn, substitutesForId, meetingDate, executive: false, until: null }
  await giveSeat(of, terms, from)
}

/** Nobody else could set up the committee or prepare its meetings.
 * @throws CommitteeError not-allowed */
export async function mustLeaveClerk(
  { tx, committee }: OnRoster,
  ending: readonly Seat[],
  from: string,
): Promise<void> {
  if (!ending.some(({ kind }) => kind === 'clerk')) return
  const clerks = await tx.seats.find({ committeeId: committee.id, kind: 'clerk' })
  if (clerks.some(({ since, until }) => since <= from && (until === null || until >= from))) return
  throw new CommitteeError('not-allowed', setupWords.onlyClerk(committee.name), 'follows')
}
