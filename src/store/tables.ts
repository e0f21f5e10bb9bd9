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
import { touchSchema } from '../committee/record/touch.ts'
import { diaryLinkSchema } from '../committee/reminders/diary-link.ts'
import type { Tables } from '../committee/store.ts'
import type { Sql } from './sql.ts'
import { tableOf } from './table.ts'

/** The core's tables, on a transaction or, for reads only, on the database itself. */
export function tablesOn(sql: Sql): Tables {
  return {
    councils: tableOf(sql, 'councils', council.councilSchema),
    committees: tableOf(sql, 'committees', council.committeeSchema),
    rooms: tableOf(sql, 'rooms', council.roomSchema),
    people: tableOf(sql, 'people', personSchema),
    accounts: tableOf(sql, 'accounts', accountSchema),
    seats: tableOf(sql, 'seats', seatSchema),
    meetings: tableOf(sql, 'meetings', meetingSchema),
    items: tableOf(sql, 'items', itemSchema),
    reports: tableOf(sql, 'reports', filedReportSchema),
    recommendations: tableOf(sql, 'recommendations', recommendation.recommendationSchema),
    replies: tableOf(sql, 'replies', reply.replySchema),
    replyChanges: tableOf(sql, 'reply_changes', reply.replyChangeSchema),
    suggestions: tableOf(sql, 'suggestions', reply.suggestionSchema),
    interests: tableOf(sql, 'interests', interestSchema),
    closings: tableOf(sql, 'closings', closingSchema),
    proposals: tableOf(sql, 'proposals', proposalSchema),
    polls: tableOf(sql, 'polls', poll.pollSchema),
    pollTopics: tableOf(sql, 'poll_topics', poll.pollTopicSchema),
    indications: tableOf(sql, 'indications', poll.indicationSchema),
    topicOutcomes: tableOf(sql, 'topic_outcomes', outcome.topicOutcomeSchema),
    resolutions: tableOf(sql, 'resolutions', resolutionSchema),
    presences: tableOf(sql, 'presences', presenceSchema),
    attendances: tableOf(sql, 'attendances', attendanceSchema),
    questions: tableOf(sql, 'questions', questionSchema),
    changes: tableOf(sql, 'changes', changeSchema),
    hidings: tableOf(sql, 'hidings', hidingSchema),
    entries: tableOf(sql, 'entries', entrySchema),
    posts: tableOf(sql, 'posts', postSchema),
    touches: tableOf(sql, 'touches', touchSchema),
    earlierWordings: tableOf(sql, 'earlier_wordings', recommendation.earlierWordingSchema),
    messages: tableOf(sql, 'messages', message.messageSchema),
    tellings: tableOf(sql, 'tellings', message.tellingSchema),
    remindings: tableOf(sql, 'remindings', message.remindingSchema),
    diaryLinks: tableOf(sql, 'diary_links', diaryLinkSchema),
    acts: tableOf(sql, 'acts', actSchema),
  }
}
