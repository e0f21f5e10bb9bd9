import type { Item } from '../agenda/meetings/item.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Committee } from '../council/council.ts'
import { type Seat, type Sitting, whoSits } from '../council/seat.ts'
import { groupBy } from '../kernel/group-by.ts'
import type { Tables } from '../store.ts'
import { type Line, linesOf } from './line.ts'

/** All that says who owes what at one meeting. */
export type Situation = {
  readonly committee: Committee
  readonly meeting: Meeting
  readonly seats: readonly Seat[]
  readonly sitting: readonly Sitting[]
  readonly agenda: readonly Line[]
}

/** The situations of meetings, in a number of queries that grows with neither meetings nor members.
 * @param of.personId reads whether this person has answered and takes part, and nobody else
 * @param of.withAgenda where it answers false, items and what is asked on them are left out */
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

/** What was open at a moment and asks something of a person who sits at the meeting and has not replied to it. */
export function openFor(situation: Situation, personId: string, now: Date): Open[] {
  const { meeting, sitting, agenda } = situation
  if (!wasOpen(meeting, now) || !sitting.some((one) => one.personId === personId)) return []
  return agenda.flatMap(({ item, questions, takingNoPart }) => {
    if (takingNoPart.has(personId)) return []
    const unanswered = questions.filter(({ answeredBy }) => !answeredBy.has(personId)).length
    return unanswered === 0 ? [] : [{ item, unanswered }]
  })
}

/** Whether replies were taken at a moment, which may be past. */
function wasOpen({ postedAt, repliesCloseAt, repliesClosedAt, cancelledAt }: Meeting, at: Date): boolean {
  if (postedAt === null || postedAt > at || (cancelledAt !== null && cancelledAt <= at)) return false
  return (
    (repliesCloseAt === null || repliesCloseAt > at) && (repliesClosedAt === null || repliesClosedAt > at)
  )
}
