import { z } from 'zod'
import { methods } from './proposal.ts'

/** What the committee will look at, how and when. */
export const entrySchema = z.object({
  id: z.string(),
  councilId: z.string(),
  committeeId: z.string(),
  proposalId: z.string(),
  what: z.string(),
  method: z.enum(methods),
  /** YYYY-MM-DD; null until it is scheduled. */
  targetMeeting: z.string().nullable(),
  at: z.date(),
})
export type Entry = z.infer<typeof entrySchema>
