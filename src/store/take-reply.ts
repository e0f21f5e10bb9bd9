import type { ReplyTaken } from '../committee/store.ts'
import type { Sql } from './sql.ts'

/**
 * Locks the meeting, so that replies cannot close meanwhile, and the item, so that it cannot be withheld. Closing and
 * withholding lock them in the same order.
 */
const held = `held AS (
    SELECT m."id" FROM "meetings" m JOIN "items" i ON i."meetingId" = m."id"
    WHERE m."id" = $1 AND i."id" = $2 AND m."postedAt" IS NOT NULL AND m."repliesClosedAt" IS NULL
      AND m."cancelledAt" IS NULL AND m."repliesCloseAt" IS NOT DISTINCT FROM $3::timestamp
      AND i."openness" = 'open' AND i."state" = 'standing'
    FOR SHARE OF m, i)`

const first = `
    INSERT INTO "replies"
    SELECT y.* FROM held, jsonb_populate_record(NULL::"replies", $4::jsonb) y
    ON CONFLICT DO NOTHING RETURNING "id"`

const following = `
    UPDATE "replies" r
    SET ("answer", "words", "revision", "wording", "via", "entered", "at")
      = (y."answer", y."words", y."revision", y."wording", y."via", y."entered", y."at")
    FROM held, jsonb_populate_record(NULL::"replies", $4::jsonb) y
    WHERE r."id" = y."id" AND r."revision" = y."revision" - 1 RETURNING r."id"`

const taking = (write: string) => `
  WITH ${held}, won AS (${write}), changed AS (
    INSERT INTO "reply_changes" SELECT y.* FROM won, jsonb_populate_record(NULL::"reply_changes", $5::jsonb) y), acted AS (
    INSERT INTO "acts" SELECT y.* FROM won, jsonb_populate_record(NULL::"acts", $6::jsonb) y), touched AS (
    INSERT INTO "touches" SELECT y.* FROM won, jsonb_populate_recordset(NULL::"touches", $7::jsonb) y)
  SELECT "id" FROM won`
/** Takes a first reply, or one that follows another. */
export const takeReplySql = { first: taking(first), following: taking(following) }

export async function takeReplyOn(sql: Sql, taken: ReplyTaken): Promise<boolean> {
  const { meeting, itemId, reply } = taken
  const rows = [reply, taken.change, taken.act, taken.touches].map((row) => JSON.stringify(row))
  const text = reply.revision === 1 ? takeReplySql.first : takeReplySql.following
  const won = await sql.query(text, meeting.id, itemId, meeting.repliesCloseAt, ...rows)
  return won.length === 1
}
