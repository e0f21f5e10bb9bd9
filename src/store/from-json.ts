import { z } from 'zod'
import type { PartSchema } from '../committee/store.ts'

/** Reads rows that PostgreSQL gave as JSON. There a time is text without a zone, and is in UTC. */
export function fromJson<Row>(schema: PartSchema<Row>): z.ZodType<Row> {
  const times = Object.entries(schema.shape).flatMap(([column, type]) => (isTime(type) ? [column] : []))
  return z
    .record(z.string(), z.unknown())
    .transform((row): unknown => ({ ...row, ...timesIn(row, times) }))
    .pipe(schema)
}

function isTime(type: unknown): boolean {
  if (type instanceof z.ZodNullable) return isTime(type.unwrap())
  return type instanceof z.ZodDate
}

function timesIn(row: Readonly<Record<string, unknown>>, columns: readonly string[]) {
  return Object.fromEntries(
    columns.map((column) => {
      const written = row[column]
      return [column, typeof written === 'string' ? new Date(`${written}Z`) : written]
    }),
  )
}
