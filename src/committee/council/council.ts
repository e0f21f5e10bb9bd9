import { z } from 'zod'
import { settingsSchema } from './settings.ts'

/** The tenant. Foreign keys in the database keep councils apart. */
export const councilSchema = z.object({ id: z.string(), name: z.string() })
export type Council = z.infer<typeof councilSchema>

export const committeeSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  name: z.string(),
  /** Posts the counts in the room once replies have closed. Off unless the committee asks for it. */
  countsInRoom: z.boolean(),
  /** The last day (YYYY-MM-DD) of a committee that is closed, past or to come. */
  closedOn: z.string().nullable(),
  settings: settingsSchema,
})
export type Committee = z.infer<typeof committeeSchema>

/** Where the committee is posted to: a Slack channel or a Teams channel. */
export const roomSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  committeeId: z.string(),
  platform: z.enum(['slack', 'teams']),
  workspace: z.string(),
  channel: z.string(),
  serviceUrl: z.string().nullable(),
})
export type Room = z.infer<typeof roomSchema>
