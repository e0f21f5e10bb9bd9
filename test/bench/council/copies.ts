import { z } from 'zod'
import type { Scratch } from '../driver/scratch.ts'
import { mark } from './names.ts'

/**
 * Many copies of committee 0. A copied row differs only in its ids and in the mark in its names. Nothing here
 * knows a table or a column, because the commits under measure may differ in them.
 */
export type Copies = {
  readonly from: number
  readonly to: number
  /** Ids that copies share with committee 0. */
  readonly keep: readonly string[]
  /** A day that is one day earlier in each further copy. */
  readonly day?: string
}

const head = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}'
const uuid = `(${head})-[89ab][0-9a-f]{3}-([0-9a-f]{12})`
const copiedUuid = `${head}-[0-7][0-9a-f]{3}-`

/** How a text of committee 0 reads in a copy. */
export function copied(text: string, copy: number): string {
  if (copy === 0) return text
  const group = copy.toString(16).padStart(4, '0')
  const number = String(copy).padStart(4, '0')
  return text
    .replaceAll(new RegExp(uuid, 'g'), (_, head: string, tail: string) => `${head}-${group}-${tail}`)
    .replaceAll(new RegExp(`(${mark})0000`, 'gi'), (_, kept: string) => `${kept}${number}`)
}

const columns = z.array(z.object({ table: z.string(), columns: z.array(z.string()) }))

/** Call it only while no program runs on the database. */
export async function copyRows(scratch: Scratch, copies: Copies): Promise<void> {
  const tables = columns.parse(
    await scratch.query(
      `SELECT table_name AS table, array_agg(quote_ident(column_name)) AS columns
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_prisma%'
         AND is_identity = 'NO' AND coalesce(column_default, '') NOT LIKE 'nextval(%'
       GROUP BY table_name`,
    ),
  )
  // OFFSET 0 turns each row into a template once rather than once per copy. The role switches off the triggers that
  // check foreign keys, because the tables are copied in any order.
  const statements = tables.map((one) => copyTable(one, copies))
  await scratch.query('SET session_replication_role = replica', ...statements, 'ANALYZE')
}

function copyTable(table: z.infer<typeof columns>[number], { from, to, keep, day }: Copies): string {
  const name = `"${table.table}"`
  const kept = `regexp_replace(to_jsonb(r)::text, '(${keep.join('|')})', 'keep:\\1', 'g')`
  const ids = `regexp_replace(${kept}, '(?<!keep:)${uuid}', '\\1-@group@-\\2', 'g')`
  const marked = `replace(regexp_replace(${ids}, '(${mark})0000', '\\1@number@', 'gi'), 'keep:', '')`
  const numbered = `replace(replace(body, '@group@', lpad(to_hex(n), 4, '0')), '@number@', lpad(n::text, 4, '0'))`
  const dated =
    day === undefined ? numbered : `replace(${numbered}, '${day}', to_char(date '${day}' - n, 'YYYY-MM-DD'))`
  return `
    INSERT INTO ${name} (${table.columns})
    SELECT ${table.columns.map((column) => `copy.${column}`)}
    FROM (SELECT ${marked} AS body FROM ${name} r WHERE to_jsonb(r)::text !~ '${copiedUuid}' OFFSET 0) template,
         generate_series(${from}, ${to}) n,
         jsonb_populate_record(NULL::${name}, (${dated})::jsonb) copy
    WHERE body LIKE '%@group@%' ON CONFLICT DO NOTHING`
}
