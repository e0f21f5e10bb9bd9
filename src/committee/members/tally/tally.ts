import { z } from 'zod'
import { type Counted, countedSchema } from './standing.ts'

const countsSchema = z.array(z.object({ label: z.string(), count: z.number().int() }))

/** The counts on one recommendation, what they are out of, and why. */
const frozenSchema = z.object({
  recommendationId: z.string(),
  counts: countsSchema,
  /** How many could have replied and count, and how many of them did. */
  outOf: z.number().int(),
  replied: z.number().int(),
  /** Replies of those who are heard apart, co-opted members whose matter it is not for the most part: in no count. */
  advice: countsSchema,
  /** One sentence that says who is in the number. */
  rule: z.string(),
  /** Everyone with a seat, with where they stood and why, kept so that later changes of seats change nothing. Shown to
   * the clerk alone. */
  people: z.array(countedSchema).optional(),
  /** What the first versions of Quorate kept instead: the ids of those who were in. */
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
  /** Which taking of replies it ended; a meeting whose replies were reopened has several. */
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
