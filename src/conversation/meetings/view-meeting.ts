import { type Place, placeOfMeeting } from '../../committee/agenda/find.ts'
import { type AgendaItem, agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { type Obstacle, obstaclesToPosting } from '../../committee/agenda/meetings/obstacles.ts'
import { datesOf, lateWarning } from '../../committee/agenda/meetings/timetable.ts'
import { namesOf } from '../../committee/council/names.ts'
import type { Sitting } from '../../committee/council/seat.ts'
import { sittingAt } from '../../committee/council/sitting.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import type { Expected } from '../../committee/members/attendance/expected-attendance.ts'
import { expectedAt } from '../../committee/members/attendance/who-comes.ts'
import {
  countQuestions,
  type QuestionCounts,
  questionsOf,
} from '../../committee/members/questions/questions-of.ts'
import type { Interest } from '../../committee/members/replies/interest.ts'
import type { Reply } from '../../committee/members/replies/reply.ts'
import { closingOf } from '../../committee/members/tally/closing-of.ts'
import type { Closing } from '../../committee/members/tally/tally.ts'
import type { Core } from '../../committee/ports.ts'
import { countUndelivered } from '../../committee/reminders/undelivered.ts'
import type { Tables } from '../../committee/store.ts'
import { refusalSentences } from './refused-posts.ts'

export async function agendaView(tables: Tables, meetingId: string, now: Date): Promise<AgendaView> {
  const place = await placeOfMeeting(tables, meetingId)
  const agenda = await agendaOf(tables, meetingId)
  const recommendationId = agenda.flatMap((one) => one.recommendations.map((question) => question.id))
  return {
    place,
    agenda,
    sitting: await sittingAt(tables, place.meeting),
    interests: await tables.interests.find({ itemId: agenda.map((one) => one.item.id) }),
    replies: await tables.replies.find({ recommendationId }),
    closing: await closingOf(tables, place.meeting),
    // Questions may have been reopened since it went out.
    questionSheet:
      place.meeting.questionsSentAt !== null &&
      (await tables.posts.count({ kind: 'question-sheet', subjectId: meetingId })) > 0,
    cancelledFor: await reasonOfCancelling(tables, place.meeting),
    recorded: (await tables.resolutions.count({ meetingId })) > 0,
    now,
  }
}

/** The clerk's reason, where the meeting is cancelled. */
async function reasonOfCancelling(
  tables: Tables,
  { id: meetingId, cancelledAt }: Meeting,
): Promise<string | null> {
  if (cancelledAt === null) return null
  const changes = await tables.changes.find({ meetingId, kind: 'meeting-cancelled' })
  changes.sort((a, b) => b.at.getTime() - a.at.getTime())
  return changes[0]?.reason ?? null
}

export async function deskView(core: Core, meetingId: string): Promise<DeskView> {
  const tables = core.store.look
  const now = core.now()
  const view = await agendaView(tables, meetingId, now)
  const { committee, meeting } = view.place
  const rooms = await tables.rooms.count({ committeeId: committee.id })
  const education = view.sitting.some((one) => one.countsOn === 'education')
  const posts = await tables.posts.find({ subjectId: await postSubjects(tables, view) })
  const seats = await tables.seats.find({ committeeId: committee.id })
  const attendances = await tables.attendances.find({ meetingId })
  const names = await namesOf(tables, [
    ...seats.map(({ personId }) => personId),
    ...posts.flatMap(({ target, targetId }) => (target === 'person' ? targetId : [])),
  ])
  const { publication } = datesOf(meeting, committee.settings, core.bankHolidays)
  return {
    ...view,
    rooms,
    versions: await versionsWaiting(tables, view.agenda),
    astray: await countUndelivered(tables, meetingId),
    wanting: obstaclesToPosting(view.place, rooms, view.agenda, education, now),
    late: lateWarning(meeting, publication.day, dayOf(now)),
    expected: expectedAt(view.place, seats, attendances, core.bankHolidays, now),
    questions: countQuestions(await questionsOf(tables, meetingId)),
    names,
    refused: refusalSentences(posts, names),
  }
}

/** What the posts of a meeting are about. */
async function postSubjects(tables: Tables, { place, agenda }: AgendaView): Promise<string[]> {
  const meetingId = place.meeting.id
  const rows = [
    ...(await tables.polls.find({ meetingId })),
    ...(await tables.questions.find({ meetingId })),
    ...(await tables.proposals.find({ meetingId })),
  ]
  return [meetingId, ...agenda.map(({ item }) => item.id), ...rows.map(({ id }) => id)]
}

async function versionsWaiting(tables: Tables, agenda: readonly AgendaItem[]): Promise<string[]> {
  const itemId = agenda.map(({ item }) => item.id)
  const waiting = new Set((await tables.reports.find({ itemId, inPlace: false })).map((one) => one.itemId))
  return agenda.flatMap(({ item }) => (waiting.has(item.id) ? [item.number] : []))
}

export type AgendaView = {
  readonly place: Place
  readonly agenda: readonly AgendaItem[]
  readonly sitting: readonly Sitting[]
  readonly interests: readonly Interest[]
  readonly replies: readonly Reply[]
  readonly closing: Closing | null
  /** Whether a question sheet went out that still stands. */
  readonly questionSheet: boolean
  /** Why the meeting is cancelled, where it is. */
  readonly cancelledFor: string | null
  /** Whether the clerk has entered what the committee decided. */
  readonly recorded: boolean
  readonly now: Date
}

export type DeskView = AgendaView & {
  readonly rooms: number
  readonly wanting: readonly Obstacle[]
  /** That the agenda is published late, or null. */
  readonly late: string | null
  readonly names: ReadonlyMap<string, string>
  /** Why posts and cards have not arrived, and what to do. */
  readonly refused: readonly string[]
  /** Numbers of the items that have a new version of their report waiting. */
  readonly versions: readonly string[]
  /** How many notices and reminders may not have arrived. */
  readonly astray: number
  readonly questions: QuestionCounts
  readonly expected: Expected
}
