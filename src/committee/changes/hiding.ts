import { z } from 'zod'

export const hideable = ['reply', 'suggestion', 'topic', 'question', 'answer'] as const
export type Hideable = (typeof hideable)[number]

/** A piece of free text that the clerk has hidden. It is moved here from where it stood, so that nothing that draws
 * a card can come upon it; a mark stands in its place. */
export const hidingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  kind: z.enum(hideable),
  /** The reply, suggestion, proposal or question that it stood in, and in which of its fields. */
  subjectId: z.string(),
  field: z.string(),
  words: z.string(),
  reason: z.string(),
  /** Who hid it; null for the console. */
  personId: z.string().nullable(),
  at: z.date(),
})
export type Hiding = z.infer<typeof hidingSchema>
