import type { Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { namesOf } from '../../committee/council/names.ts'
import { isCurrent, type Seat, whoSits } from '../../committee/council/seat.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { attendanceOf } from '../../committee/members/attendance/expected-attendance.ts'
import type { Post } from '../../committee/record/post.ts'
import type { Tables } from '../../committee/store.ts'
import { opens } from '../kit/opens.ts'

/** Tells a substitute which of the members whom they are named for send apologies and want them told, and then how that
 * came out. Of members who want nothing told it says nothing. */
export async function drawSubstituteAsked(
  tables: Tables,
  { subjectId, targetId }: Pick<Post, 'subjectId' | 'targetId'>,
  now: Date,
): Promise<Card> {
  const { meeting, committee } = await placeOfMeeting(tables, subjectId)
  const seats = await tables.seats.find({ committeeId: committee.id })
  const sitting = whoSits(seats, meeting.date)
  const attendances = await tables.attendances.find({ meetingId: meeting.id, says: 'apologies' })
  const names = await namesOf(
    tables,
    seats.map(({ personId }) => personId),
  )
  const nameIn = (id: string) => names.get(id) ?? 'a member'
  const wanting = namedFor(seats, targetId, meeting.date, dayOf(now)).filter(
    (id) =>
      sitting.some((one) => one.personId === id) &&
      attendanceOf(id, meeting, attendances)?.tellSubstitute === true,
  )
  const sits = sitting.find((one) => one.personId === targetId)
  const lines =
    meeting.cancelledAt !== null
      ? ['The meeting is cancelled. Nothing is asked of you.']
      : sits !== undefined
        ? [`You sit in ${nameIn(sits.insteadOf ?? '')}’s place at the meeting. The clerk has confirmed it.`]
        : wanting.length > 0
          ? wanting.map(
              (id) =>
                `${nameIn(id)} sends apologies for the meeting of ${longDay(meeting.date)}. The clerk confirms whether you sit in their place; until then you need do nothing.`,
            )
          : ['Nothing is asked of you for this meeting now: what you were told before no longer stands.']
  const open = opens('Open the meeting', 'meeting', { meeting: meeting.id })
  return {
    title: `${committee.name}, ${longDay(meeting.date)}: about your sitting as a substitute`,
    blocks: [
      { kind: 'text', text: [{ strong: `${committee.name}, ${longDay(meeting.date)}.` }] },
      ...(pagesOf(lines.map((text): Block => ({ kind: 'text', text })))[0] ?? []),
      ...(sits !== undefined && meeting.cancelledAt === null
        ? [{ kind: 'actions' as const, actions: [open] }]
        : []),
    ],
  }
}

function namedFor(seats: readonly Seat[], substituteId: string, date: string, today: string): string[] {
  const theirs = seats.filter(
    (seat) =>
      seat.personId === substituteId &&
      seat.kind === 'substitute' &&
      (seat.meetingDate === '' || seat.meetingDate === date) &&
      isCurrent(seat, date) &&
      isCurrent(seat, today),
  )
  return [...new Set(theirs.flatMap(({ substitutesForId }) => substitutesForId ?? []))]
}
