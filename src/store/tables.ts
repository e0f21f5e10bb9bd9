import { itemSchema } from '../committee/agenda/meetings/item.ts'
import { meetingSchema } from '../committee/agenda/meetings/meeting.ts'
import { filedReportSchema } from '../committee/agenda/reports/filed-report.ts'
import * as recommendation from '../committee/agenda/reports/recommendation.ts'
import { hidingSchema } from '../committee/changes/hiding.ts'
import * as council from '../committee/council/council.ts'
import { accountSchema, personSchema } from '../committee/council/person.ts'
import { seatSchema } from '../committee/council/seat.ts'
import { actSchema } from '../committee/kernel/act.ts'
import { attendanceSchema } from '../committee/members/attendance/attendance.ts'
import { questionSchema } from '../committee/members/questions/question.ts'
import { interestSchema } from '../committee/members/replies/interest.ts'
import * as reply from '../committee/members/replies/reply.ts'
import { closingSchema } from '../committee/members/tally/tally.ts'
import { entrySchema } from '../committee/members/work-plan/entry.ts'
import * as outcome from '../committee/members/work-plan/outcome.ts'
import * as poll from '../committee/members/work-plan/poll.ts'
import { proposalSchema } from '../committee/members/work-plan/proposal.ts'
import { presenceSchema } from '../committee/outcomes/presence.ts'
import { resolutionSchema } from '../committee/outcomes/resolution.ts'
import { changeSchema } from '../committee/record/change.ts'
import * as message from '../committee/record/message.ts'
import { postSchema } from '../committee/record/post.ts'
import { diaryLinkSchema } from '../committee/reminders/diary-link.ts'
import type { Tables } from '../committee/store.ts'
import type { Prisma } from './generated/client.ts'
import { tableOf } from './table.ts'

/** The core's tables, on a transaction or (for what only looks) on the database itself. */
export function tablesOn(db: Prisma.TransactionClient): Tables {
  // FOR SHARE lets others hold the row too, and makes whoever would change it wait.
  const holding = (name: string) => (id: string) =>
    db.$queryRawUnsafe<unknown[]>(`SELECT * FROM "${name}" WHERE "id" = $1 FOR SHARE`, id)
  // However many rows, one statement.
  const inserting = (name: string) => (json: string) =>
    db.$executeRawUnsafe(
      `INSERT INTO "${name}" SELECT * FROM jsonb_populate_recordset(NULL::"${name}", $1::jsonb) ON CONFLICT DO NOTHING`,
      json,
    )
  const raw = (name: string) => [holding(name), inserting(name)] as const
  return {
    councils: tableOf(db.council, council.councilSchema, ...raw('councils')),
    committees: tableOf(db.committee, council.committeeSchema, ...raw('committees')),
    rooms: tableOf(db.room, council.roomSchema, ...raw('rooms')),
    people: tableOf(db.person, personSchema, ...raw('people')),
    accounts: tableOf(db.account, accountSchema, ...raw('accounts')),
    seats: tableOf(db.seat, seatSchema, ...raw('seats')),
    meetings: tableOf(db.meeting, meetingSchema, ...raw('meetings')),
    items: tableOf(db.item, itemSchema, ...raw('items')),
    reports: tableOf(db.filedReport, filedReportSchema, ...raw('reports')),
    recommendations: tableOf(
      db.recommendation,
      recommendation.recommendationSchema,
      ...raw('recommendations'),
    ),
    replies: tableOf(db.reply, reply.replySchema, ...raw('replies')),
    replyChanges: tableOf(db.replyChange, reply.replyChangeSchema, ...raw('reply_changes')),
    suggestions: tableOf(db.suggestion, reply.suggestionSchema, ...raw('suggestions')),
    interests: tableOf(db.interest, interestSchema, ...raw('interests')),
    closings: tableOf(db.closing, closingSchema, ...raw('closings')),
    proposals: tableOf(db.proposal, proposalSchema, ...raw('proposals')),
    polls: tableOf(db.poll, poll.pollSchema, ...raw('polls')),
    pollTopics: tableOf(db.pollTopic, poll.pollTopicSchema, ...raw('poll_topics')),
    indications: tableOf(db.indication, poll.indicationSchema, ...raw('indications')),
    topicOutcomes: tableOf(db.topicOutcome, outcome.topicOutcomeSchema, ...raw('topic_outcomes')),
    resolutions: tableOf(db.resolution, resolutionSchema, ...raw('resolutions')),
    presences: tableOf(db.presence, presenceSchema, ...raw('presences')),
    attendances: tableOf(db.attendance, attendanceSchema, ...raw('attendances')),
    questions: tableOf(db.question, questionSchema, ...raw('questions')),
    changes: tableOf(db.change, changeSchema, ...raw('changes')),
    hidings: tableOf(db.hiding, hidingSchema, ...raw('hidings')),
    entries: tableOf(db.entry, entrySchema, ...raw('entries')),
    posts: tableOf(db.post, postSchema, ...raw('posts')),
    earlierWordings: tableOf(
      db.earlierWording,
      recommendation.earlierWordingSchema,
      ...raw('earlier_wordings'),
    ),
    messages: tableOf(db.message, message.messageSchema, ...raw('messages')),
    tellings: tableOf(db.telling, message.tellingSchema, ...raw('tellings')),
    remindings: tableOf(db.reminding, message.remindingSchema, ...raw('remindings')),
    diaryLinks: tableOf(db.diaryLink, diaryLinkSchema, ...raw('diary_links')),
    acts: tableOf(db.act, actSchema, ...raw('acts')),
  }
}
