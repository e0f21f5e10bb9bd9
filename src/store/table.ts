import { z } from 'zod'
import type { Order, PartSchema, Table, Where } from '../committee/store.ts'
import type { Sql } from './sql.ts'
import { columnsIn } from './sql-text.ts'

/**
 * A table in SQL. A statement's text depends only on the columns that it names, so that
 * the database can reuse its plan. Rows are parsed on the way out, so that they match the core's types.
 */
export function tableOf<Row extends { readonly id: string }>(
  sql: Sql,
  name: string,
  schema: PartSchema<Row>,
): Table<Row> {
  const select = <Part>(part: PartSchema<Part>) => `SELECT ${columnsIn(part)} FROM "${name}"`
  const rows = async <Part>(part: PartSchema<Part>, text: string, values: readonly unknown[]) =>
    parseRows(part, await sql.query(text, ...values))
  const find: Table<Row>['findParts'] = async (where, part, order) => {
    const values: unknown[] = []
    const text = `${select(part)} ${conditions(where, values)} ${ordering(order, values)}`
    return rows(part, text, values)
  }
  const first = async (text: string, id: string) => (await rows(schema, text, [id]))[0] ?? null
  const byId = `${select(schema)} WHERE "id" = $1`
  /** Rows are locked in id order, so two transactions never deadlock. */
  const locked = (where: Where<Row>, values: unknown[]) =>
    typeof where.id === 'string'
      ? conditions(where, values)
      : `WHERE "id" IN (SELECT "id" FROM "${name}" ${conditions(where, values)} ORDER BY "id" FOR NO KEY UPDATE)`
  const updating = (where: Where<Row>, changes: object): [string, unknown[]] => {
    const values: unknown[] = []
    const set = settings(changes, values)
    return [`UPDATE "${name}" SET ${set} ${locked(where, values)}`, values]
  }
  // One statement with one value, however many rows.
  const insertAll = (made: readonly Row[]) =>
    sql.execute(
      `INSERT INTO "${name}" SELECT * FROM jsonb_populate_recordset(NULL::"${name}", $1::jsonb) ON CONFLICT DO NOTHING`,
      JSON.stringify(made),
    )
  return {
    get: (id) => first(byId, id),
    find: (where, order) => find(where, schema, order),
    async findOne(where, order) {
      const [row] = await find(where, schema, { ...order, limit: 1 })
      return row ?? null
    },
    findParts: find,
    async count(where) {
      const values: unknown[] = []
      const text = `SELECT count(*)::int AS "n" FROM "${name}" ${conditions(where, values)}`
      const [{ n }] = counted.parse(await sql.query(text, ...values))
      return n
    },
    async exists(where) {
      const values: unknown[] = []
      const text = `SELECT 1 FROM "${name}" ${conditions(where, values)} LIMIT 1`
      return (await sql.query(text, ...values)).length > 0
    },
    insert: async (row) => (await insertAll([row])) === 1,
    insertAll: async (made) => (made.length === 0 ? 0 : insertAll(made)),
    async update(where, changes) {
      const [text, values] = updating(where, changes)
      return sql.execute(text, ...values)
    },
    async change(where, changes) {
      const [text, values] = updating(where, changes)
      return rows(schema, `${text} RETURNING ${columnsIn(schema)}`, values)
    },
    async remove(where) {
      const values: unknown[] = []
      return sql.execute(`DELETE FROM "${name}" ${locked(where, values)}`, ...values)
    },
    hold: (id) => first(`${byId} FOR SHARE`, id),
    // Foreign keys that point to this row do not wait for this lock.
    take: (id) => first(`${byId} FOR NO KEY UPDATE`, id),
  }
}

const counted = z.tuple([z.object({ n: z.number() })])

function parseRows<Row>(schema: z.ZodType<Row>, rows: readonly unknown[]): Row[] {
  return rows.map((row) => schema.parse(row))
}

function conditions(where: object, values: unknown[]): string {
  const parts = Object.entries(where).map(([column, wanted]) => condition(column, wanted, values))
  return parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`
}

function condition(column: string, wanted: unknown, values: unknown[]): string {
  // If the condition were dropped, every row would match.
  if (wanted === undefined) throw new TypeError(`No value was given for ${column}.`)
  if (wanted === null) return `"${column}" IS NULL`
  if (Array.isArray(wanted)) return `"${column}" = ANY($${values.push(wanted)})`
  if (typeof wanted !== 'object' || wanted instanceof Date) return `"${column}" = $${values.push(wanted)}`
  if ('atOrBefore' in wanted) return `"${column}" <= $${values.push(wanted.atOrBefore)}`
  if ('from' in wanted) return `"${column}" >= $${values.push(wanted.from)}`
  throw new TypeError(`No such condition for ${column}.`)
}

function ordering<Row>({ by, descending, limit }: Order<Row> = {}, values: unknown[]): string {
  const direction = descending === true ? 'DESC' : 'ASC'
  const column = by === undefined || by === 'id' ? '' : `"${String(by)}" ${direction}, `
  const cut = limit === undefined ? '' : ` LIMIT $${values.push(limit)}`
  return `ORDER BY ${column}"id" ${direction}${cut}`
}

function settings(changes: object, values: unknown[]): string {
  return Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `"${column}" = $${values.push(stored(value))}`)
    .join(', ')
}

/** Lists and other structures are stored as JSON. */
function stored(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
    ? JSON.stringify(value)
    : value
}
