import type { Act } from '../committee/kernel/act.ts'
import type { Touch } from '../committee/record/touch.ts'
import type { Sql } from './sql.ts'

const appendSql = `
  WITH acted AS (INSERT INTO "acts" SELECT * FROM jsonb_populate_recordset(NULL::"acts", $1::jsonb))
  INSERT INTO "touches" SELECT * FROM jsonb_populate_recordset(NULL::"touches", $2::jsonb)`

/** Collects the acts and touches of a transaction, to be written together at its end. */
export function appendingOn(sql: Sql) {
  const acts: Act[] = []
  const touches: Touch[] = []
  return {
    record(act: Act) {
      acts.push(act)
    },
    touch(more: readonly Touch[]) {
      touches.push(...more)
    },
    /** @returns true if there were touches */
    async append(): Promise<boolean> {
      if (acts.length + touches.length > 0)
        await sql.execute(appendSql, JSON.stringify(acts), JSON.stringify(touches))
      return touches.length > 0
    },
  }
}
