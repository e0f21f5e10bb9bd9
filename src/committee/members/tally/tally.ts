import { z } from 'zod'
import { type Counted, countedSchema } from './standing.ts'

const countsSchema = z.array(z.object({ label: z.string(), count: z.number().int() }))

/** The counts on one recommendation, what they are out of, and why. */
const frozenSchema = z.object({
  recommendationId: z.string(),
  counts: countsSchema,
  /** How many count, and how many of them replied. */
  outOf: z.number().int(),
  replied: z.number().int(),
  /** Replies that are heard apart and in no count: mostly from co-opted members on matters that are not theirs. */
  advice: countsSchema,
  /** Who is in the number, in words. */
  rule: z.string(),
  /** Everyone with a seat, where they stood, and why. Kept so later changes of seats change nothing. Only the clerk sees
   * it. */
  people: z.array(countedSchema).optional(),
  /** What early versions of Quorate kept instead: the ids of those who counted. */
  counted: z.array(z.string()).optional(),
})

export const tallySchema = frozenSchema.transform(({ counted = [], people, ...tally }) => ({
  ...tally,
  people: people ?? counted.map(countedBefore),
}))
export type Tally = z.infer<typeof tallySchema>

/** What closing replies froze. */
export const closingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  /** Counts the closings: a meeting whose replies were reopened has several. */
  round: z.number().int(),
  at: z.date(),
  replied: z.number().int(),
  outOf: z.number().int(),
  tallies: z.array(tallySchema),
  /** Who gets the sheet: everyone who sat, and the clerks. */
  readers: z.array(z.string()),
})
export type Closing = z.infer<typeof closingSchema>

function countedBefore(personId: string): Counted {
  return { personId, standing: 'in', why: 'sits', kind: 'member', other: null }
}
