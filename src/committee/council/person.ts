import { z } from 'zod'

export const personSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  name: z.string(),
  /** In lower case, and unique in the council. */
  email: z.string(),
})
export type Person = z.infer<typeof personSchema>

/** Someone's identity on one platform. A person has any number of them. */
export const accountSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  personId: z.string(),
  platform: z.enum(['slack', 'teams']),
  workspace: z.string(),
  user: z.string(),
  conversation: z.string().nullable(),
  serviceUrl: z.string().nullable(),
  /** When they last wrote or pressed something there. We write to the account that was used last. */
  lastSeenAt: z.date().nullable(),
})
export type Account = z.infer<typeof accountSchema>
