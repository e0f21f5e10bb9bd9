import type { z } from 'zod'
import type { Table, Where } from '../committee/store.ts'

type Changes<Row> = Partial<Omit<Row, 'id' | 'councilId'>>

/** What every one of Prisma's models can do, as far as a table needs it. */
export type Model<Row> = {
  findMany(query: {
    where: object
    orderBy: { id: 'asc' }
    select?: Record<string, true>
  }): PromiseLike<unknown[]>
  count(query: { where: object }): PromiseLike<number>
  createMany(query: { data: Row[]; skipDuplicates: boolean }): PromiseLike<{ count: number }>
  updateMany(query: { where: object; data: Changes<Row> }): PromiseLike<{ count: number }>
  updateManyAndReturn(query: { where: object; data: Changes<Row> }): PromiseLike<unknown[]>
  deleteMany(query: { where: object }): PromiseLike<{ count: number }>
}

/** A table in terms of its model. What comes out is parsed, so that a row is what the core's types say it is. */
export function tableOf<Row extends { readonly id: string }>(
  model: Model<NoInfer<Row>>,
  schema: z.ZodType<Row>,
  lock: (id: string) => PromiseLike<unknown[]>,
  insertAll: (json: string) => PromiseLike<number>,
): Table<Row> {
  const first = ([row]: unknown[]) => (row === undefined ? null : schema.parse(row))
  return {
    get: async (id) => first(await model.findMany({ where: { id }, orderBy: { id: 'asc' } })),
    async find(where) {
      const rows = await model.findMany({ where: conditions(where), orderBy: { id: 'asc' } })
      return rows.map((row) => schema.parse(row))
    },
    async findParts(where, part) {
      const select = Object.fromEntries(Object.keys(part.shape).map((column) => [column, true] as const))
      const rows = await model.findMany({ where: conditions(where), orderBy: { id: 'asc' }, select })
      return rows.map((row) => part.parse(row))
    },
    count: async (where) => model.count({ where: conditions(where) }),
    async insert(row) {
      const { count } = await model.createMany({ data: [row], skipDuplicates: true })
      return count === 1
    },
    insertAll: async (rows) => (rows.length === 0 ? 0 : insertAll(JSON.stringify(rows))),
    async update(where, changes) {
      const { count } = await model.updateMany({ where: conditions(where), data: changes })
      return count
    },
    async change(where, changes) {
      const rows = await model.updateManyAndReturn({ where: conditions(where), data: changes })
      return rows.map((row) => schema.parse(row))
    },
    async remove(where) {
      const { count } = await model.deleteMany({ where: conditions(where) })
      return count
    },
    hold: async (id) => first(await lock(id)),
  }
}

function conditions<Row>(where: Where<Row>): object {
  return Object.fromEntries(
    Object.entries(where).map(([column, wanted]) => [column, condition(column, wanted)]),
  )
}

function condition(column: string, wanted: unknown): unknown {
  // Prisma takes an undefined condition for none at all, and would then answer with every row.
  if (wanted === undefined) throw new TypeError(`No value was given for ${column}.`)
  if (Array.isArray(wanted)) return { in: wanted }
  if (typeof wanted !== 'object' || wanted === null || wanted instanceof Date) return wanted
  if ('atOrBefore' in wanted) return { lte: wanted.atOrBefore }
  return 'from' in wanted ? { gte: wanted.from } : wanted
}
