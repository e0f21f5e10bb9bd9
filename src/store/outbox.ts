import { z } from 'zod'
import { messageSchema } from '../committee/record/message.ts'
import type { Outbox } from '../committee/record/outbox.ts'
import { postSchema } from '../committee/record/post.ts'
import type { Sql } from './sql.ts'
import { columnsIn } from './sql-text.ts'

/** The outbox's operations, one statement each. */
export function outboxOn(sql: Sql, listen: Outbox['listen']): Outbox {
  return {
    listen,
    async address(what, ids, platform) {
      await sql.execute(addressSql[what], ids, platform)
    },
    async claimPosts({ platform, most, now, until }) {
      return inOrder(posts.parse(await sql.query(claimPostsSql, platform, most, now, until)))
    },
    async claimMessages({ platform, most, now, until }, dueBy) {
      const rows = await sql.query(claimMessagesSql, platform, most, now, until, dueBy)
      return inOrder(messages.parse(rows))
    },
    async settlePost({ id, wanted, platform, accountId, conversation, message, ...post }, nextAt) {
      const placed = [platform, accountId, conversation, message]
      await sql.execute(settlePostSql, id, wanted, nextAt, ...placed, post.fault, post.refused, post.waits)
    },
    async keepWaiting({ id, wanted, fault, refused }, nextAt) {
      await sql.execute(keepWaitingSql, id, wanted, nextAt, fault, refused)
    },
    async putOffPosts(ids, nextAt, tries) {
      await sql.execute(putOffPostsSql, ids, nextAt, tries)
    },
    async countEdits({ platform, workspace }, edits, since) {
      const rows = await sql.query(countEditsSql, platform, workspace, edits, since)
      const [{ total, pausedUntil }] = counted.parse(rows)
      return { before: total - edits, pausedUntil }
    },
    async pause({ platform, workspace }, until) {
      await sql.execute(pauseSql, platform, workspace, until)
    },
    async nextAt(dueBy) {
      const [{ at }] = next.parse(await sql.query(nextAtSql, dueBy))
      return at
    },
  }
}

/** An update returns its rows in any order. */
function inOrder<Row extends { readonly id: string }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

const posts = z.array(postSchema)
const messages = z.array(messageSchema)
const counted = z.tuple([z.object({ total: z.number(), pausedUntil: z.date().nullable() })])
const next = z.tuple([z.object({ at: z.date().nullable() })])

const addressing = (table: string) => `
  UPDATE "${table}" SET "platform" = $2
  WHERE "id" = ANY(ARRAY(SELECT "id" FROM "${table}" WHERE "id" = ANY($1) ORDER BY "id" FOR NO KEY UPDATE))`
const addressSql = { posts: addressing('posts'), messages: addressing('messages') }

// Skips rows that another program is claiming, so that two programs share the queue.
const claimPostsSql = `
  UPDATE "posts" SET "nextAt" = $4, "waits" = false
  WHERE "id" = ANY(ARRAY(
    SELECT "id" FROM "posts" WHERE "due" AND "platform" = $1 AND "nextAt" <= $3
    ORDER BY "nextAt", "id" LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED))
  RETURNING ${columnsIn(postSchema)}`

const claimMessagesSql = `
  UPDATE "messages" SET "nextAt" = $4
  WHERE "id" = ANY(ARRAY(
    SELECT "id" FROM "messages"
    WHERE "state" = 'due' AND "platform" = $1 AND "dueAt" <= $5 AND "nextAt" <= $3
    ORDER BY "nextAt", "id" LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED))
  RETURNING ${columnsIn(messageSchema)}`

const settlePostSql = `
  UPDATE "posts" SET "due" = "wanted" <> $2, "attempts" = 0, "nextAt" = $3, "platform" = $4,
    "accountId" = $5, "conversation" = $6, "message" = $7, "fault" = $8, "refused" = $9, "waits" = $10
  WHERE "id" = $1`

const keepWaitingSql = `
  UPDATE "posts" SET "attempts" = "attempts" + 1, "fault" = $4, "refused" = $5, "waits" = "wanted" = $2,
    "nextAt" = CASE WHEN "wanted" = $2 THEN $3::timestamp ELSE 'epoch' END
  WHERE "id" = $1`

const putOffPostsSql = `
  UPDATE "posts" SET "nextAt" = $2, "attempts" = "attempts" + $3
  WHERE "id" = ANY(ARRAY(SELECT "id" FROM "posts" WHERE "id" = ANY($1) ORDER BY "id" FOR NO KEY UPDATE))`

const countEditsSql = `
  INSERT INTO "paces" AS was ("platform", "workspace", "since", "edits") VALUES ($1, $2, $4, $3)
  ON CONFLICT ("platform", "workspace") DO UPDATE SET "since" = excluded."since",
    "edits" = excluded."edits" + CASE WHEN was."since" = excluded."since" THEN was."edits" ELSE 0 END
  RETURNING "edits" AS "total", "pausedUntil"`

const pauseSql = `
  INSERT INTO "paces" AS was ("platform", "workspace", "since", "edits", "pausedUntil") VALUES ($1, $2, $3, 0, $3)
  ON CONFLICT ("platform", "workspace") DO UPDATE SET
    "pausedUntil" = greatest(was."pausedUntil", excluded."pausedUntil")`

const nextAtSql = `
  SELECT least(
    (SELECT min("nextAt") FROM "posts" WHERE "due"),
    (SELECT min("nextAt") FROM "messages"
      WHERE "state" = 'due' AND "platform" IS NOT NULL AND "dueAt" <= $1)) AS "at"`
