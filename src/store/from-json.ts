import { z } from 'zod'
import type { PartSchema } from '../committee/store.ts'

/** Parses rows that PostgreSQL returned as JSON, where a timestamp is text without a zone, in UTC. */
export function fromJson<Row>(schema: PartSchema<Row>): z.ZodType<Row> {
  const times = Object.entries(schema.shape).flatMap(([column, type]) => (isTime(type) ? [column] : []))
  return z.preprocess((row) => withTimes(row, times), schema)
}

function isTime(type: unknown): boolean {
  if (type instanceof z.ZodNullable) return isTime(type.unwrap())
  return type instanceof z.ZodDate
}

function withTimes(row: unknown, columns: readonly string[]): unknown {
  if (typeof row !== 'object' || row === null) return row
  const read: Record<string, unknown> = { ...row }
  for (const column of columns) {
    const written = read[column]
    if (typeof written === 'string') read[column] = new Date(`${written}Z`)
  }
  return read
}
