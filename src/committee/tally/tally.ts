import { z } from 'zod'

const countsSchema = z.array(z.object({ label: z.string(), count: z.number().int() }))

/** The counts on one recommendation, what they are out of, and why. */
export const tallySchema = z.object({
  recommendationId: z.string(),
  counts: countsSchema,
  /** How many could have replied and count, and how many of them did. */
  outOf: z.number().int(),
  replied: z.number().int(),
  /** Replies of co-opted members whose matter it is not: shown apart, in no count. */
  advice: countsSchema,
  /** One sentence that says who is in the number. */
  rule: z.string(),
  /** Who counted, kept so that later changes of seats change nothing. Shown to nobody. */
  counted: z.array(z.string()),
})
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
