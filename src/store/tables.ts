import * as council from '../committee/council/council.ts'
import { itemSchema } from '../committee/meetings/item.ts'
import { meetingSchema } from '../committee/meetings/meeting.ts'
import { accountSchema, personSchema } from '../committee/people/person.ts'
import { seatSchema } from '../committee/people/seat.ts'
import { postSchema } from '../committee/posts/post.ts'
import { actSchema } from '../committee/record/act.ts'
import { diaryLinkSchema } from '../committee/reminders/diary-link.ts'
import * as message from '../committee/reminders/message.ts'
import { interestSchema } from '../committee/replies/interest.ts'
import * as reply from '../committee/replies/reply.ts'
import { filedReportSchema } from '../committee/reports/filed-report.ts'
import * as recommendation from '../committee/reports/recommendation.ts'
import type { Tables } from '../committee/store.ts'
import { closingSchema } from '../committee/tally/tally.ts'
import { entrySchema } from '../committee/work-plan/entry.ts'
import * as outcome from '../committee/work-plan/outcome.ts'
import * as poll from '../committee/work-plan/poll.ts'
import { proposalSchema } from '../committee/work-plan/proposal.ts'
import type { Prisma } from './generated/client.ts'
import { tableOf } from './table.ts'

/** The core's tables, on a transaction or (for what only looks) on the database itself. */
export function tablesOn(db: Prisma.TransactionClient): Tables {
  // FOR SHARE lets others hold the row too, and makes whoever would change it wait.
  const holding = (name: string) => (id: string) =>
    db.$queryRawUnsafe(`SELECT 1 FROM "${name}" WHERE "id" = $1 FOR SHARE`, id)
  return {
    councils: tableOf(db.council, council.councilSchema, holding('councils')),
    committees: tableOf(db.committee, council.committeeSchema, holding('committees')),
    rooms: tableOf(db.room, council.roomSchema, holding('rooms')),
    people: tableOf(db.person, personSchema, holding('people')),
    accounts: tableOf(db.account, accountSchema, holding('accounts')),
    seats: tableOf(db.seat, seatSchema, holding('seats')),
    meetings: tableOf(db.meeting, meetingSchema, holding('meetings')),
    items: tableOf(db.item, itemSchema, holding('items')),
    reports: tableOf(db.filedReport, filedReportSchema, holding('reports')),
    recommendations: tableOf(
      db.recommendation,
      recommendation.recommendationSchema,
      holding('recommendations'),
    ),
    replies: tableOf(db.reply, reply.replySchema, holding('replies')),
    replyChanges: tableOf(db.replyChange, reply.replyChangeSchema, holding('reply_changes')),
    suggestions: tableOf(db.suggestion, reply.suggestionSchema, holding('suggestions')),
    interests: tableOf(db.interest, interestSchema, holding('interests')),
    closings: tableOf(db.closing, closingSchema, holding('closings')),
    proposals: tableOf(db.proposal, proposalSchema, holding('proposals')),
    polls: tableOf(db.poll, poll.pollSchema, holding('polls')),
    pollTopics: tableOf(db.pollTopic, poll.pollTopicSchema, holding('poll_topics')),
    indications: tableOf(db.indication, poll.indicationSchema, holding('indications')),
    topicOutcomes: tableOf(db.topicOutcome, outcome.topicOutcomeSchema, holding('topic_outcomes')),
    recommendationOutcomes: tableOf(
      db.recommendationOutcome,
      outcome.recommendationOutcomeSchema,
      holding('recommendation_outcomes'),
    ),
    entries: tableOf(db.entry, entrySchema, holding('entries')),
    posts: tableOf(db.post, postSchema, holding('posts')),
    earlierWordings: tableOf(
      db.earlierWording,
      recommendation.earlierWordingSchema,
      holding('earlier_wordings'),
    ),
    messages: tableOf(db.message, message.messageSchema, holding('messages')),
    tellings: tableOf(db.telling, message.tellingSchema, holding('tellings')),
    remindings: tableOf(db.reminding, message.remindingSchema, holding('remindings')),
    diaryLinks: tableOf(db.diaryLink, diaryLinkSchema, holding('diary_links')),
    acts: tableOf(db.act, actSchema, holding('acts')),
  }
}
