import { z } from 'zod'
import { meetingSchema } from '../committee/agenda/meetings/meeting.ts'
import { committeeSchema } from '../committee/council/council.ts'
import { seatSchema } from '../committee/council/seat.ts'
import type { Reads } from '../committee/reads.ts'
import { fromJson } from './from-json.ts'
import { memberSightSchema, memberSightSql } from './member-sight.ts'
import type { Sql } from './sql.ts'
import { list } from './sql-text.ts'

const meetings = z.array(fromJson(meetingSchema))

const seatedOn = z.object({
  committee: fromJson(committeeSchema),
  seats: z.array(fromJson(seatSchema)),
  ahead: meetings,
  past: meetings,
})

const committeesOfSql = `
  SELECT row_to_json(c) AS "committee", s."seats",
    ${list(`SELECT * FROM "meetings" WHERE "committeeId" = c."id" AND "date" >= $2 ORDER BY "date" LIMIT $3`)} AS "ahead",
    ${list(`SELECT * FROM "meetings" WHERE "committeeId" = c."id" AND "date" < $2 AND "postedAt" IS NOT NULL ORDER BY "date" DESC LIMIT $3`)} AS "past"
  FROM (
    SELECT "committeeId", json_agg(t ORDER BY t."id") AS "seats" FROM "seats" t
    WHERE "personId" = $1 AND "since" <= $2 AND ("until" IS NULL OR "until" >= $2)
    GROUP BY "committeeId"
  ) s
  JOIN "committees" c ON c."id" = s."committeeId"
  ORDER BY c."id"`

/** The named queries, in SQL. */
export function readsOn(sql: Sql): Reads {
  return {
    async committeesOf(personId, today, most) {
      const rows = await sql.query(committeesOfSql, personId, today, most)
      return z.array(seatedOn).parse(rows)
    },
    async memberSight({ platform, workspace, user }, scope) {
      const [text, id] = memberSightSql(scope)
      const [row] = await sql.query(text, id, platform, workspace, user)
      return row === undefined ? null : memberSightSchema.parse(row)
    },
  }
}
