import { z } from 'zod'
import { touchSchema } from '../committee/record/touch.ts'
import type { Transaction } from '../committee/store.ts'
import type { Sql } from './sql.ts'
import { columnsIn } from './sql-text.ts'

/** Turns touches into posts that are due, inside a transaction. */
export function foldingOn(sql: Sql): Pick<Transaction, 'takeTouches' | 'markDue'> {
  return {
    takeTouches: async (most) => touches.parse(await sql.query(takeSql, most)),
    markDue: async (which, wanted) => sql.execute(markSql, JSON.stringify(which), wanted),
  }
}

const touches = z.array(touchSchema)

const takeSql = `
  DELETE FROM "touches" WHERE "id" = ANY(ARRAY(
    SELECT "id" FROM "touches" ORDER BY "id" LIMIT $1 FOR UPDATE SKIP LOCKED))
  RETURNING ${columnsIn(touchSchema)}`

const markSql = `
  UPDATE "posts" SET "due" = true, "wanted" = $2,
    "fault" = CASE WHEN "waits" THEN "fault" END, "refused" = CASE WHEN "waits" THEN "refused" END
  WHERE "id" = ANY(ARRAY(
    SELECT p."id" FROM "posts" p
    JOIN jsonb_to_recordset($1::jsonb) AS t("subjectId" text, "kind" text, "targetId" text)
      ON t."subjectId" = p."subjectId"
      AND (t."kind" IS NULL OR t."kind" = p."kind")
      AND (t."targetId" IS NULL OR t."targetId" = p."targetId")
    ORDER BY p."id" FOR NO KEY UPDATE OF p))`
