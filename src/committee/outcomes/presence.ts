import { z } from 'zod'

export const presenceStates = ['present', 'apologies', 'absent'] as const

/** Who was at a meeting, as the clerk enters it afterwards. */
export const presenceSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  personId: z.string(),
  state: z.enum(presenceStates),
  at: z.date(),
})
export type Presence = z.infer<typeof presenceSchema>
