import { itemSchema } from '../committee/agenda/meetings/item.ts'
import { meetingSchema } from '../committee/agenda/meetings/meeting.ts'
import { filedReportSchema } from '../committee/agenda/reports/filed-report.ts'
import * as recommendation from '../committee/agenda/reports/recommendation.ts'
import { waitingFileSchema } from '../committee/agenda/reports/waiting-file.ts'
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
import { touchSchema } from '../committee/record/touch.ts'
import { diaryLinkSchema } from '../committee/reminders/diary-link.ts'
import type { PartSchema, Tables } from '../committee/store.ts'
import type * as models from './generated/client.ts'
import type { Sql } from './sql.ts'
import { tableOf } from './table.ts'

type Has<Model> = PartSchema<Model>

/**
 * The core's tables, on a transaction or, for reads only, on the database itself. A row without a column of its model in
 * schema.prisma, or with one of another type, does not compile.
 */
export function tablesOn(sql: Sql): Tables {
  return {
    councils: tableOf(sql, 'councils', council.councilSchema satisfies Has<models.Council>),
    committees: tableOf(sql, 'committees', council.committeeSchema satisfies Has<models.Committee>),
    rooms: tableOf(sql, 'rooms', council.roomSchema satisfies Has<models.Room>),
    people: tableOf(sql, 'people', personSchema satisfies Has<models.Person>),
    accounts: tableOf(sql, 'accounts', accountSchema satisfies Has<models.Account>),
    seats: tableOf(sql, 'seats', seatSchema satisfies Has<models.Seat>),
    meetings: tableOf(sql, 'meetings', meetingSchema satisfies Has<models.Meeting>),
    items: tableOf(sql, 'items', itemSchema satisfies Has<models.Item>),
    waitingFiles: tableOf(sql, 'waiting_files', waitingFileSchema satisfies Has<models.WaitingFile>),
    reports: tableOf(sql, 'reports', filedReportSchema satisfies Has<models.FiledReport>),
    recommendations: tableOf(
      sql,
      'recommendations',
      recommendation.recommendationSchema satisfies Has<models.Recommendation>,
    ),
    replies: tableOf(sql, 'replies', reply.replySchema satisfies Has<models.Reply>),
    replyChanges: tableOf(sql, 'reply_changes', reply.replyChangeSchema satisfies Has<models.ReplyChange>),
    suggestions: tableOf(sql, 'suggestions', reply.suggestionSchema satisfies Has<models.Suggestion>),
    interests: tableOf(sql, 'interests', interestSchema satisfies Has<models.Interest>),
    closings: tableOf(sql, 'closings', closingSchema satisfies Has<models.Closing>),
    proposals: tableOf(sql, 'proposals', proposalSchema satisfies Has<models.Proposal>),
    polls: tableOf(sql, 'polls', poll.pollSchema satisfies Has<models.Poll>),
    pollTopics: tableOf(sql, 'poll_topics', poll.pollTopicSchema satisfies Has<models.PollTopic>),
    indications: tableOf(sql, 'indications', poll.indicationSchema satisfies Has<models.Indication>),
    topicOutcomes: tableOf(
      sql,
      'topic_outcomes',
      outcome.topicOutcomeSchema satisfies Has<models.TopicOutcome>,
    ),
    resolutions: tableOf(sql, 'resolutions', resolutionSchema satisfies Has<models.Resolution>),
    presences: tableOf(sql, 'presences', presenceSchema satisfies Has<models.Presence>),
    attendances: tableOf(sql, 'attendances', attendanceSchema satisfies Has<models.Attendance>),
    questions: tableOf(sql, 'questions', questionSchema satisfies Has<models.Question>),
    changes: tableOf(sql, 'changes', changeSchema satisfies Has<models.Change>),
    hidings: tableOf(sql, 'hidings', hidingSchema satisfies Has<models.Hiding>),
    entries: tableOf(sql, 'entries', entrySchema satisfies Has<models.Entry>),
    posts: tableOf(sql, 'posts', postSchema satisfies Has<models.Post>),
    touches: tableOf(sql, 'touches', touchSchema satisfies Has<models.Touch>),
    earlierWordings: tableOf(
      sql,
      'earlier_wordings',
      recommendation.earlierWordingSchema satisfies Has<models.EarlierWording>,
    ),
    messages: tableOf(sql, 'messages', message.messageSchema satisfies Has<models.Message>),
    tellings: tableOf(sql, 'tellings', message.tellingSchema satisfies Has<models.Telling>),
    remindings: tableOf(sql, 'remindings', message.remindingSchema satisfies Has<models.Reminding>),
    diaryLinks: tableOf(sql, 'diary_links', diaryLinkSchema satisfies Has<models.DiaryLink>),
    acts: tableOf(sql, 'acts', actSchema satisfies Has<models.Act>),
  }
}
