import { z } from 'zod'
import type { Scratch } from '../driver/scratch.ts'

/** A statement that ran since the last call. */
export type Asked = {
  readonly query: string
  readonly calls: number
  /** Returned to the program. */
  readonly rows: number
  /** Pages that were read, from memory or not. */
  readonly pages: number
}

const counted = z.array(
  z.object({
    id: z.string(),
    query: z.string(),
    calls: z.coerce.number(),
    rows: z.coerce.number(),
    pages: z.coerce.number(),
  }),
)

const sql = `
  SELECT queryid::text || ' ' || toplevel AS id, query, calls, rows, shared_blks_hit + shared_blks_read AS pages
  FROM pg_stat_statements JOIN pg_database d ON d.oid = dbid WHERE datname = $1`

/** Null if the server does not load pg_stat_statements. */
export async function statementsOf(scratch: Scratch, database: string) {
  const counting = await scratch
    .beside('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
    .then(() => scratch.beside(sql, [database]))
    .then(
      () => true,
      () => false,
    )
  let last = new Map<string, Asked>()
  return {
    async lap(): Promise<Asked[] | null> {
      if (!counting) return null
      const rows = counted.parse(await scratch.beside(sql, [database]))
      const before = last
      last = new Map(rows.map(({ id, ...one }) => [id, one]))
      return rows.flatMap(({ id, query, calls, rows, pages }) => {
        const { calls: called, rows: given, pages: seen } = before.get(id) ?? { calls: 0, rows: 0, pages: 0 }
        return calls === called
          ? []
          : [{ query, calls: calls - called, rows: rows - given, pages: pages - seen }]
      })
    },
  }
}
