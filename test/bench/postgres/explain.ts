import { z } from 'zod'
import type { Scratch } from '../driver/scratch.ts'

/** Which indexes statements use, and which growing tables they read from end to end. */
export type Ways = { readonly indexes: readonly string[]; readonly wholeTables: readonly string[] }

/** PostgreSQL reads a smaller table whole, and rightly so. */
const large = 1000

const tables = z.array(z.object({ name: z.string() }))
const plan = z.array(z.object({ 'QUERY PLAN': z.string() }))

/** Plans the statements without their values, as PostgreSQL does with prepared statements. */
export async function waysOf(scratch: Scratch, queries: readonly string[]): Promise<Ways> {
  const grown = tables.parse(
    await scratch.query(`SELECT relname AS name FROM pg_class WHERE reltuples > ${large}`),
  )
  const indexes = new Set<string>()
  const wholeTables = new Set<string>()
  for (const query of queries) {
    if (!/^\s*(select|with|update|delete|insert)/i.test(query)) continue
    for (const line of await planOf(scratch, query)) {
      const index = /Index (?:Only )?Scan (?:Backward )?using (\S+)|Bitmap Index Scan on (\S+)/.exec(line)
      const table = /Seq Scan on (\S+)/.exec(line)
      if (index !== null) indexes.add(index[1] ?? index[2] ?? '')
      if (grown.some(({ name }) => name === table?.[1])) wholeTables.add(table?.[1] ?? '')
    }
  }
  return { indexes: [...indexes].sort(), wholeTables: [...wholeTables].sort() }
}

/** Empty for a statement that cannot be explained without its values. */
async function planOf(scratch: Scratch, query: string): Promise<string[]> {
  const numbers = [...query.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number))
  const values = Array.from({ length: Math.max(0, ...numbers) }, () => 'NULL').join(', ')
  const given = values === '' ? '' : `(${values})`
  try {
    const results = await scratch.query(
      'SET plan_cache_mode = force_generic_plan',
      `PREPARE asked AS ${query}`,
      `EXPLAIN EXECUTE asked${given}`,
    )
    return plan.parse(results).map((row) => row['QUERY PLAN'].replaceAll('"', ''))
  } catch {
    return []
  }
}
