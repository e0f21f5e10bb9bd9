import { isDeepStrictEqual } from 'node:util'
import type { Order, PartSchema, Table, Where } from '../../src/committee/store.ts'
import type { Keys } from './schema-keys.ts'

type Columns = Readonly<Record<string, unknown>>

/** What the tables of a store know about each other. */
export type Others = {
  readonly keysOf: (table: string) => Keys
  /** True if a row in the other table holds these values. */
  readonly holds: (table: string, columns: readonly string[], values: readonly unknown[]) => boolean
  /** The tables with keys to this one. */
  readonly pointingTo: (table: string) => readonly { table: string; columns: string[]; refersTo: string[] }[]
}

export type MemoryTable<Row extends { readonly id: string }> = {
  readonly name: string
  /** As the open transaction sees it. */
  readonly working: Table<Row>
  /** As last committed. */
  readonly committed: Table<Row>
  holds(columns: readonly string[], values: readonly unknown[]): boolean
  end(how: 'commit' | 'rollback'): void
  /** Remembers what is committed. */
  mark(): Mark
}

export type Mark = {
  /** True if the committed rows are still the same. */
  stands(): boolean
  /** Puts them back. */
  restore(): void
}

export function memoryTable<Row extends { readonly id: string }>(
  name: string,
  others: Others,
): MemoryTable<Row> {
  let committed = new Map<string, Row>()
  let working = new Map<string, Row>()
  const { unique, foreign } = others.keysOf(name)

  function isTaken(row: Row): boolean {
    return unique.some((key) =>
      [...working.values()].some((other) => other.id !== row.id && sameValues(key, row, other)),
    )
  }
  function checkForeignKeys(row: Row): void {
    for (const { columns, table, refersTo } of foreign) {
      const values = columns.map((column) => columnsOf(row)[column])
      if (values.includes(null) || others.holds(table, refersTo, values)) continue
      throw new Error(`Foreign key: ${name}(${columns.join(', ')}) names no row of ${table}.`)
    }
  }
  function checkNothingPointsTo(row: Row): void {
    for (const { table, columns, refersTo } of others.pointingTo(name)) {
      const values = refersTo.map((column) => columnsOf(row)[column])
      if (others.holds(table, columns, values))
        throw new Error(`Foreign key: ${table} names a row of ${name}.`)
    }
  }
  const find = (rows: Map<string, Row>, where: Where<Row>, order: Order<Row> = {}) =>
    [...rows.values()]
      .filter((row) => matches(row, where))
      .sort(inOrder(order))
      .slice(0, order.limit)
  const reading = (rows: () => Map<string, Row>) => {
    const get = async (id: string) => structuredClone(rows().get(id) ?? null)
    return {
      get,
      hold: get,
      take: get,
      find: async (where: Where<Row>, order?: Order<Row>) => structuredClone(find(rows(), where, order)),
      findOne: async (where: Where<Row>, order?: Order<Row>) =>
        structuredClone(find(rows(), where, order)[0] ?? null),
      findParts: async <Part extends Partial<Row>>(
        where: Where<Row>,
        part: PartSchema<Part>,
        order?: Order<Row>,
      ) => structuredClone(find(rows(), where, order)).map((row) => part.parse(row)),
      count: async (where: Where<Row>) => find(rows(), where).length,
      exists: async (where: Where<Row>) => find(rows(), where).length > 0,
    }
  }
  const looking = reading(() => working)
  const insert = async (row: Row) => {
    if (working.has(row.id) || isTaken(row)) return false
    checkForeignKeys(row)
    working.set(row.id, structuredClone(row))
    return true
  }

  const change: Table<Row>['change'] = async (where, changes) => {
    const changed = find(working, where).map((row): Row => ({ ...row, ...structuredClone(changes) }))
    for (const row of changed) {
      if (isTaken(row)) throw new Error(`Unique key: ${name} has such a row.`)
      checkForeignKeys(row)
      working.set(row.id, row)
    }
    return structuredClone(changed)
  }

  return {
    name,
    committed: {
      ...reading(() => committed),
      insert: refuse,
      insertAll: refuse,
      update: refuse,
      change: refuse,
      remove: refuse,
    },
    working: {
      ...looking,
      insert,
      async insertAll(rows) {
        let fresh = 0
        for (const row of rows) if (await insert(row)) fresh += 1
        return fresh
      },
      update: async (where, changes) => (await change(where, changes)).length,
      change,
      async remove(where) {
        const rows = await looking.find(where)
        for (const row of rows) {
          checkNothingPointsTo(row)
          working.delete(row.id)
        }
        return rows.length
      },
    },
    holds: (columns, values) =>
      [...working.values()].some((row) => columns.every((column, i) => columnsOf(row)[column] === values[i])),
    end(how) {
      if (how === 'commit') committed = new Map(working)
      else working = new Map(committed)
    },
    mark() {
      const was = committed
      return {
        stands: () =>
          committed.size === was.size &&
          [...committed].every(([id, row]) => was.get(id) === row || isDeepStrictEqual(was.get(id), row)),
        restore() {
          committed = was
          working = new Map(was)
        },
      }
    },
  }
}

async function refuse(): Promise<never> {
  throw new Error('Use a transaction to write.')
}

function columnsOf(row: object): Columns {
  return Object.fromEntries(Object.entries(row))
}

/** As in PostgreSQL null is the greatest, and ids settle ties. */
function inOrder<Row extends { readonly id: string }>({ by = 'id', descending }: Order<Row>) {
  const ascending = (a: Row, b: Row) => compare(a[by], b[by]) || compare(a.id, b.id)
  return (a: Row, b: Row) => (descending === true ? ascending(b, a) : ascending(a, b))
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  const [one, other] = [a, b].map((value) => (value instanceof Date ? value.toISOString() : value))
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return String(one) < String(other) ? -1 : String(one) === String(other) ? 0 : 1
}

/** As in PostgreSQL, null equals nothing. */
function sameValues(key: readonly string[], one: object, other: object): boolean {
  return key.every(
    (column) => columnsOf(one)[column] !== null && columnsOf(one)[column] === columnsOf(other)[column],
  )
}

function matches(row: object, where: object): boolean {
  const columns = columnsOf(row)
  return Object.entries(where).every(([column, wanted]) => isWanted(column, columns[column], wanted))
}

function isWanted(column: string, value: unknown, wanted: unknown): boolean {
  if (wanted === undefined) throw new TypeError(`No value was given for ${column}.`)
  if (Array.isArray(wanted)) return wanted.some((one) => one !== null && isWanted(column, value, one))
  if (wanted instanceof Date) return value instanceof Date && value.getTime() === wanted.getTime()
  if (typeof wanted !== 'object' || wanted === null) return value === wanted
  if ('from' in wanted)
    return typeof value === 'string' && typeof wanted.from === 'string' && value >= wanted.from
  const limit = 'atOrBefore' in wanted ? wanted.atOrBefore : null
  return value instanceof Date && limit instanceof Date && value <= limit
}
