import { z } from 'zod'

/** One row for every act: who, what, on what, when, from which platform, on whose behalf. */
export const actSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  at: z.date(),
  /** Null for the console and the timer. */
  personId: z.string().nullable(),
  via: z.enum(['slack', 'teams', 'console', 'timer']),
  act: z.string(),
  subject: z.string(),
  subjectId: z.string(),
  onBehalfOf: z.string().nullable(),
})
export type Act = z.infer<typeof actSchema>
