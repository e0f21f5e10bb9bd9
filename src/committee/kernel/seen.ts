import type { PartSchema, Table, Where } from '../store.ts'

/** All rows that match a condition of equal values, as they were read. */
export type Seen<Row> = {
  readonly where: Where<Row>
  readonly rows: readonly Row[]
}

/** A table that answers from rows that were read already, and asks the database for the rest.
 * @param seen called each time, as a write makes what was read stale */
export function answeringFrom<Row extends { readonly id: string }>(
  table: Table<Row>,
  seen: () => readonly Seen<Row>[],
): Table<Row> {
  const known = (where: Where<Row>): Row[] | null => {
    const one = seen().find(({ where: all }) => isAmong(where, all))
    return one?.rows.filter((row) => holds(where, row)) ?? null
  }
  return {
    ...table,
    async get(id) {
      const row = seen()
        .flatMap(({ rows }) => rows)
        .find((one) => one.id === id)
      return row ?? table.get(id)
    },
    async find(where, order) {
      return (order === undefined ? known(where) : null) ?? table.find(where, order)
    },
    async findOne(where, order) {
      const rows = order === undefined ? known(where) : null
      return rows === null ? table.findOne(where, order) : (rows[0] ?? null)
    },
    async findParts<Part extends Partial<Row>>(where: Where<Row>, part: PartSchema<Part>) {
      return known(where)?.map((row) => part.parse(row)) ?? table.findParts(where, part)
    },
    async count(where) {
      return known(where)?.length ?? table.count(where)
    },
  }
}

/** A table that reports each write. */
export function reportingWrites<Row extends { readonly id: string }>(
  table: Table<Row>,
  onWrite: () => void,
): Table<Row> {
  return {
    ...table,
    insert(row) {
      onWrite()
      return table.insert(row)
    },
    insertAll(rows) {
      onWrite()
      return table.insertAll(rows)
    },
    update(where, changes) {
      onWrite()
      return table.update(where, changes)
    },
    change(where, changes) {
      onWrite()
      return table.change(where, changes)
    },
    remove(where) {
      onWrite()
      return table.remove(where)
    },
  }
}

/** True if every row that matches `wanted` also matches `all`. */
function isAmong(wanted: object, all: object): boolean {
  const asked = new Map(Object.entries(wanted))
  const plain = [...asked.values()].flatMap(valuesOf).every((value) => !isRange(value))
  return plain && Object.entries(all).every(([column, values]) => isIn(asked.get(column), values))
}

function isIn(wanted: unknown, values: unknown): boolean {
  return wanted !== undefined && valuesOf(wanted).every((value) => valuesOf(values).includes(value))
}

function holds(where: object, row: object): boolean {
  const columns = new Map<string, unknown>(Object.entries(row))
  return Object.entries(where).every(([column, wanted]) => valuesOf(wanted).includes(columns.get(column)))
}

function valuesOf(wanted: unknown): unknown[] {
  return Array.isArray(wanted) ? wanted : [wanted]
}

/** True for a range; and for a time, as two equal times are two objects. */
function isRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
