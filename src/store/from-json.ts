import { z } from 'zod'
import type { PartSchema } from '../committee/store.ts'

/** Parses rows that PostgreSQL returned as JSON, where a timestamp is text without a zone, in UTC. */
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
