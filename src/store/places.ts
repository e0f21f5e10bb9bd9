import { z } from 'zod'
import { itemSchema } from '../committee/agenda/meetings/item.ts'
import { meetingSchema } from '../committee/agenda/meetings/meeting.ts'
import { recommendationSchema } from '../committee/agenda/reports/recommendation.ts'
import { committeeSchema } from '../committee/council/council.ts'
import { pollSchema, pollTopicSchema } from '../committee/members/work-plan/poll.ts'
import { proposalSchema } from '../committee/members/work-plan/proposal.ts'
import type { Lock, PlaceReads } from '../committee/reads.ts'
import type { PartSchema } from '../committee/store.ts'
import { fromJson } from './from-json.ts'
import type { Sql } from './sql.ts'

const atMeeting = z.object({ meeting: fromJson(meetingSchema), committee: fromJson(committeeSchema) })
const atItem = atMeeting.extend({ item: fromJson(itemSchema) })
const atRecommendation = atItem.extend({ recommendation: fromJson(recommendationSchema) })
const atPollTopic = atMeeting.extend({
  topic: fromJson(pollTopicSchema),
  poll: fromJson(pollSchema),
  proposal: fromJson(proposalSchema),
})

/** What each place is read from, but for the committee; the first is the row that the id names. */
const joins = {
  meeting: '"meetings" meeting',
  item: `"items" item
    JOIN "meetings" meeting ON meeting."id" = item."meetingId"`,
  recommendation: `"recommendations" recommendation
    JOIN "items" item ON item."id" = recommendation."itemId"
    JOIN "meetings" meeting ON meeting."id" = item."meetingId"`,
  topic: `"poll_topics" topic
    JOIN "polls" poll ON poll."id" = topic."pollId"
    JOIN "proposals" proposal ON proposal."id" = topic."proposalId"
    JOIN "meetings" meeting ON meeting."id" = poll."meetingId"`,
} as const

/** As strong as `hold` and `take` of a table. */
const strengths = { none: null, shared: 'FOR SHARE', exclusive: 'FOR NO KEY UPDATE' } as const

/** PostgreSQL locks the rows of `locked` in that order. It returns a row that it had to wait for as it then is. */
export function placesOn(sql: Sql): PlaceReads {
  const reading =
    <Place>(named: keyof typeof joins, schema: PartSchema<Place>, ...locked: readonly string[]) =>
    async (id: string, lock: Lock): Promise<Place | null> => {
      const strength = strengths[lock]
      const columns = Object.keys(schema.shape).map((row) => `row_to_json(${row}) AS "${row}"`)
      const text = `SELECT ${columns.join(', ')} FROM ${joins[named]}
        JOIN "committees" committee ON committee."id" = meeting."committeeId"
        WHERE ${named}."id" = $1 ${strength === null ? '' : `${strength} OF ${locked.join(', ')}`}`
      const [row] = await sql.query(text, id)
      return row === undefined ? null : schema.parse(row)
    }
  return {
    meeting: reading('meeting', atMeeting, 'meeting'),
    item: reading('item', atItem, 'meeting', 'item'),
    recommendation: reading('recommendation', atRecommendation, 'meeting', 'item', 'recommendation'),
    pollTopic: reading('topic', atPollTopic, 'poll'),
  }
}
