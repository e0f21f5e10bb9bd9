import { z } from 'zod'
import { itemSchema } from '../committee/agenda/meetings/item.ts'
import { meetingSchema } from '../committee/agenda/meetings/meeting.ts'
import { reportHeadSchema } from '../committee/agenda/reports/filed-report.ts'
import { recommendationSchema } from '../committee/agenda/reports/recommendation.ts'
import { committeeSchema } from '../committee/council/council.ts'
import { accountSchema, personSchema } from '../committee/council/person.ts'
import { seatSchema } from '../committee/council/seat.ts'
import { interestSchema } from '../committee/members/replies/interest.ts'
import { replySchema, suggestionSchema } from '../committee/members/replies/reply.ts'
import type { Scope } from '../committee/reads.ts'
import { fromJson } from './from-json.ts'
import { columnsIn, list } from './sql-text.ts'

export const memberSightSchema = z.object({
  person: fromJson(personSchema),
  accounts: z.array(fromJson(accountSchema)),
  committee: fromJson(committeeSchema),
  seats: z.array(fromJson(seatSchema)),
  meeting: fromJson(meetingSchema),
  items: z.array(fromJson(itemSchema)),
  reports: z.array(fromJson(reportHeadSchema)),
  recommendations: z.array(fromJson(recommendationSchema)),
  interests: z.array(fromJson(interestSchema)),
  replies: z.array(fromJson(replySchema)),
  suggestions: z.array(fromJson(suggestionSchema)),
})

/** The statement for a scope, and the id that it takes. */
export function memberSightSql(scope: Scope): readonly [sql: string, id: string] {
  if ('meeting' in scope) return [ofMeeting, scope.meeting]
  if ('item' in scope) return [ofItem, scope.item]
  return 'topic' in scope ? [ofTopic, scope.topic] : [ofRecommendation, scope.recommendation]
}

const ofMeeting = sightOf('m."id" = $1', 'i."meetingId" = m."id"')
const ofItem = sightOf('m."id" = (SELECT "meetingId" FROM "items" WHERE "id" = $1)', 'i."id" = $1')
const itemOf = '(SELECT "itemId" FROM "recommendations" WHERE "id" = $1)'
const ofRecommendation = sightOf(
  `m."id" = (SELECT "meetingId" FROM "items" WHERE "id" = ${itemOf})`,
  `i."id" = ${itemOf}`,
)

const ofTopic = sightOf(
  `m."id" = (SELECT "meetingId" FROM "polls" WHERE "id" = (SELECT "pollId" FROM "poll_topics" WHERE "id" = $1))`,
  `i."id" = (SELECT "itemId" FROM "proposals" WHERE "id" = (SELECT "proposalId" FROM "poll_topics" WHERE "id" = $1))`,
)

function sightOf(meeting: string, items: string): string {
  const heads = columnsIn(reportHeadSchema)
  return `
  SELECT row_to_json(p) AS "person", row_to_json(c) AS "committee", row_to_json(m) AS "meeting", "items", "recommendations",
    ${list('SELECT * FROM "accounts" WHERE "personId" = p."id" ORDER BY "id"')} AS "accounts",
    ${list('SELECT * FROM "seats" WHERE "committeeId" = c."id" ORDER BY "id"')} AS "seats",
    ${list(`SELECT ${heads} FROM "reports" WHERE "itemId" = ANY("itemIds") AND "inPlace" ORDER BY "id"`)} AS "reports",
    ${list('SELECT * FROM "interests" WHERE "itemId" = ANY("itemIds") AND "personId" = p."id" ORDER BY "id"')} AS "interests",
    ${list('SELECT * FROM "replies" WHERE "personId" = p."id" AND "recommendationId" = ANY("askedIds") ORDER BY "id"')} AS "replies",
    ${list('SELECT * FROM "suggestions" WHERE "personId" = p."id" AND "recommendationId" = ANY("askedIds") ORDER BY "id"')} AS "suggestions"
  FROM "accounts" a
  JOIN "people" p ON p."id" = a."personId"
  JOIN "meetings" m ON ${meeting}
  JOIN "committees" c ON c."id" = m."committeeId"
  JOIN LATERAL (
    SELECT coalesce(json_agg(i ORDER BY i."id"), '[]') AS "items", array_agg(i."id") AS "itemIds"
    FROM "items" i WHERE ${items}) AS i ON true
  JOIN LATERAL (
    SELECT coalesce(json_agg(r ORDER BY r."id"), '[]') AS "recommendations", array_agg(r."id") AS "askedIds"
    FROM "recommendations" r WHERE r."itemId" = ANY("itemIds")) AS r ON true
  WHERE a."platform" = $2 AND a."workspace" = $3 AND a."user" = $4`
}
