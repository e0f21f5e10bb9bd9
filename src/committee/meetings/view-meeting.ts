import { sittingAt } from '../attendance/sitting.ts'
import { expectedAt } from '../attendance/who-comes.ts'
import { dayOf } from '../dates.ts'
import { placeOfMeeting } from '../find.ts'
import type { Core } from '../ports.ts'
import { countQuestions, questionsOf } from '../questions/questions-of.ts'
import { countAstray } from '../reminders/astray.ts'
import type { Tables } from '../store.ts'
import { closingOf } from '../tally/closing-of.ts'
import { namesOf } from '../tally/sheet.ts'
import type { AgendaView } from './agenda.card.ts'
import { type AgendaItem, agendaOf } from './agenda.ts'
import type { DeskView } from './desk.card.ts'
import type { Meeting } from './meeting.ts'
import { datesOf, lateWarning } from './timetable.ts'
import { whatIsWanting } from './wanting.ts'

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
    // Questions may be open again since it went out.
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
  const people = await tables.people.find({ councilId: meeting.councilId })
  const names = namesOf(people)
  const posts = await tables.posts.find({ subjectId: meetingId })
  const seats = await tables.seats.find({ committeeId: committee.id })
  const { publication } = datesOf(meeting, committee.settings, core.bankHolidays)
  return {
    ...view,
    rooms,
    versions: await versionsWaiting(tables, view.agenda),
    astray: await countAstray(tables, meetingId),
    wanting: whatIsWanting(view.place, rooms, view.agenda, education, now),
    late: lateWarning(meeting, publication.day, dayOf(now)),
    expected: await expectedAt(tables, view.place, seats, core.bankHolidays, now),
    questions: countQuestions(await questionsOf(tables, meetingId)),
    names,
    refused: posts.flatMap((post) =>
      post.refused === null
        ? []
        : [`the ${post.kind} to ${names.get(post.targetId) ?? 'a room'} (${post.refused})`],
    ),
  }
}

async function versionsWaiting(tables: Tables, agenda: readonly AgendaItem[]): Promise<string[]> {
  const itemId = agenda.map(({ item }) => item.id)
  const waiting = new Set((await tables.reports.find({ itemId, inPlace: false })).map((one) => one.itemId))
  return agenda.flatMap(({ item }) => (waiting.has(item.id) ? [item.number] : []))
}
