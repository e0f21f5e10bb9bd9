import { z } from 'zod'

/** How sure the reader is, from 0 to 1. Of a field that is null, how sure that the report does not say. */
const confidence = z.number().min(0).max(1)

export const readFields = [
  'title',
  'meeting',
  'meetingDate',
  'reportBy',
  'classification',
  'decisionType',
  'wards',
  'purpose',
  'recommendations',
] as const
export type ReadField = (typeof readFields)[number]

export const askedFields = ['label', 'text', 'asks', 'addressee'] as const
export type AskedField = (typeof askedFields)[number]

/** What the reader says of its own reading of a report, beside the fields. */
export const reportSureness = {
  confidence: z.record(z.enum(readFields), confidence),
  /** The readings that came next, the likeliest first. */
  alternatives: z.array(z.object({ field: z.enum(readFields), value: z.string(), confidence })),
}
export type Confidence = z.infer<typeof reportSureness.confidence>
export type Alternative = z.infer<typeof reportSureness.alternatives>[number]

/** The same of one recommendation. */
export const recommendationSureness = {
  confidence: z.record(z.enum(askedFields), confidence),
  alternatives: z.array(z.object({ field: z.enum(askedFields), value: z.string(), confidence })),
}

/** As a reading starts: nothing has raised a doubt yet. */
export const sureOfOne = { label: 1, text: 1, asks: 1, addressee: 1 } as const

export const sure: Confidence = {
  title: 1,
  meeting: 1,
  meetingDate: 1,
  reportBy: 1,
  classification: 1,
  decisionType: 1,
  wards: 1,
  purpose: 1,
  recommendations: 1,
}
