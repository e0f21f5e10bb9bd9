import type { Committee } from '../council/council.ts'
import { groupBy } from '../group-by.ts'
import { type AgendaItem, agendasOf, asked } from '../meetings/agenda.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { type Seat, type Sitting, whoSits } from '../people/seat.ts'
import { type Interest, takesNoPart } from '../replies/interest.ts'
import { answersAsItStands, type Reply } from '../replies/reply.ts'
import type { Recommendation } from '../reports/recommendation.ts'
import type { Tables } from '../store.ts'

/** All that says who owes what at one meeting. */
export type Situation = {
  readonly committee: Committee
  readonly meeting: Meeting
  readonly seats: readonly Seat[]
  readonly sitting: readonly Sitting[]
  readonly agenda: readonly AgendaItem[]
  readonly interests: readonly Interest[]
  readonly replies: readonly Reply[]
}

/** The situations of meetings, in a number of queries that grows with neither meetings nor members.
 * @param withReplies where it answers false, what is asked and answered is left out */
export async function situationsOf(
  tables: Tables,
  meetings: readonly Meeting[],
  withReplies: (meeting: Meeting) => boolean = () => true,
): Promise<Situation[]> {
  if (meetings.length === 0) return []
  const committeeIds = [...new Set(meetings.map((meeting) => meeting.committeeId))]
  const committees = await tables.committees.find({ id: committeeIds })
  const seats = groupBy(await tables.seats.find({ committeeId: committeeIds }), (seat) => seat.committeeId)
  const agendas = await agendasOf(
    tables,
    meetings.filter(withReplies).map((meeting) => meeting.id),
  )
  const agendaItems = [...agendas.values()].flat()
  const itemIds = agendaItems.map(({ item }) => item.id)
  const interests = groupBy(await tables.interests.find({ itemId: itemIds }), (interest) => interest.itemId)
  const recommendationId = agendaItems.flatMap((one) => asked(one)).map((one) => one.id)
  const replies = groupBy(await tables.replies.find({ recommendationId }), (reply) => reply.recommendationId)
  return meetings.flatMap((meeting) => {
    const committee = committees.find((one) => one.id === meeting.committeeId)
    if (committee === undefined) return []
    const of = seats.get(committee.id) ?? []
    const agenda = agendas.get(meeting.id) ?? []
    return {
      committee,
      meeting,
      seats: of,
      sitting: whoSits(of, meeting.date),
      agenda,
      interests: agenda.flatMap(({ item }) => interests.get(item.id) ?? []),
      replies: agenda.flatMap(asked).flatMap((one) => replies.get(one.id) ?? []),
    }
  })
}

export type Open = { readonly one: AgendaItem; readonly unanswered: readonly Recommendation[] }

/** What was open at a moment and asks something of a person who sits at the meeting and has not replied to it. */
export function openFor(situation: Situation, personId: string, now: Date): Open[] {
  const { meeting, sitting, interests, replies } = situation
  if (!wasOpen(meeting, now) || !sitting.some((one) => one.personId === personId)) return []
  return situation.agenda.flatMap((one) => {
    if (interests.some((i) => i.personId === personId && i.itemId === one.item.id && takesNoPart(i)))
      return []
    const unanswered = asked(one).filter(
      (question) =>
        !replies.some((reply) => reply.personId === personId && answersAsItStands(reply, question)),
    )
    return unanswered.length === 0 ? [] : [{ one, unanswered }]
  })
}

/** Whether replies were taken at a moment, which may be past. */
function wasOpen({ postedAt, repliesCloseAt, repliesClosedAt, cancelledAt }: Meeting, at: Date): boolean {
  if (postedAt === null || postedAt > at || (cancelledAt !== null && cancelledAt <= at)) return false
  return (
    (repliesCloseAt === null || repliesCloseAt > at) && (repliesClosedAt === null || repliesClosedAt > at)
  )
}
