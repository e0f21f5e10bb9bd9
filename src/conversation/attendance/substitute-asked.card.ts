import type { Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { namesOf } from '../../committee/council/names.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { isCurrent, type Seat, whoSits } from '../../committee/council/seat.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { attendanceOf } from '../../committee/members/attendance/expected-attendance.ts'
import type { Post } from '../../committee/record/post.ts'
import type { Tables } from '../../committee/store.ts'
import { opens } from '../kit/opens.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { substituteAskedWords } from './substitute-asked.words.ts'

/** Tells a substitute which members they are named for send apologies and want them told, and then what came of it. It
 * leaves out members who want nobody told. */
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
  const nameIn = (id: string) => names.get(id) ?? personWords.someMember
  const wanting = namedFor(seats, targetId, meeting.date, dayOf(now)).filter(
    (id) =>
      sitting.some((one) => one.personId === id) &&
      attendanceOf(id, meeting, attendances)?.tellSubstitute === true,
  )
  const sits = sitting.find((one) => one.personId === targetId)
  const lines =
    meeting.cancelledAt !== null
      ? [substituteAskedWords.cancelled]
      : sits !== undefined
        ? [substituteAskedWords.youSit(nameIn(sits.insteadOf ?? ''))]
        : wanting.length > 0
          ? wanting.map((id) => substituteAskedWords.asked(nameIn(id), meeting.date))
          : [substituteAskedWords.notAskedNow]
  const open = opens(deskWords.open, 'meeting', { meeting: meeting.id })
  return {
    title: substituteAskedWords.title(committee.name, meeting.date),
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
