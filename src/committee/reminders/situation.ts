import type { Item } from '../agenda/meetings/item.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Committee } from '../council/council.ts'
import { isCurrent, type Seat, type Sitting, whoSits } from '../council/seat.ts'
import { dayOf } from '../kernel/dates.ts'
import { groupBy } from '../kernel/group-by.ts'
import type { Tables } from '../store.ts'
import { type Line, linesOf } from './line.ts'

/** All that decides who owes what at one meeting. */
export type Situation = {
  readonly committee: Committee
  readonly meeting: Meeting
  readonly seats: readonly Seat[]
  readonly sitting: readonly Sitting[]
  readonly agenda: readonly Line[]
}

/** The situations of meetings, in a fixed number of queries.
 * @param of.personId to read only this person's answers and interests
 * @param of.withAgenda false for a meeting that needs no items */
export async function situationsOf(
  tables: Tables,
  committees: readonly Committee[],
  meetings: readonly Meeting[],
  of: { readonly personId?: string; readonly withAgenda?: (meeting: Meeting) => boolean } = {},
): Promise<Situation[]> {
  if (meetings.length === 0) return []
  const committeeId = [...new Set(meetings.map((meeting) => meeting.committeeId))]
  const seats = groupBy(await tables.seats.find({ committeeId }), (seat) => seat.committeeId)
  const agendas = await linesOf(tables, meetings.filter(of.withAgenda ?? (() => true)), of.personId)
  const byId = new Map(committees.map((committee) => [committee.id, committee]))
  return meetings.flatMap((meeting) => {
    const committee = byId.get(meeting.committeeId)
    if (committee === undefined) return []
    const theirs = seats.get(committee.id) ?? []
    const agenda = agendas.get(meeting.id) ?? []
    return { committee, meeting, seats: theirs, sitting: whoSits(theirs, meeting.date), agenda }
  })
}

export type Open = { readonly item: Item; readonly unanswered: number }

/** The items that were open at a moment and that the person, if they sit at the meeting and have their seat already, has not
 * fully answered. */
export function openFor(situation: Situation, personId: string, now: Date): Open[] {
  const { meeting, seats, sitting, agenda } = situation
  if (!wasOpen(meeting, now) || !sitting.some((one) => one.personId === personId)) return []
  if (!seats.some((seat) => seat.personId === personId && isCurrent(seat, dayOf(now)))) return []
  return agenda.flatMap(({ item, questions, takingNoPart }) => {
    if (takingNoPart.has(personId)) return []
    const unanswered = questions.filter(({ answeredBy }) => !answeredBy.has(personId)).length
    return unanswered === 0 ? [] : [{ item, unanswered }]
  })
}

/** True if replies were open at a moment, which may be past. */
function wasOpen({ postedAt, repliesCloseAt, repliesClosedAt, cancelledAt }: Meeting, at: Date): boolean {
  if (postedAt === null || postedAt > at || (cancelledAt !== null && cancelledAt <= at)) return false
  return (
    (repliesCloseAt === null || repliesCloseAt > at) && (repliesClosedAt === null || repliesClosedAt > at)
  )
}
