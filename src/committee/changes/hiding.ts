import { z } from 'zod'
import type { Proposal } from '../members/work-plan/proposal.ts'

export const hideable = ['reply', 'suggestion', 'topic', 'question', 'answer'] as const
export type Hideable = (typeof hideable)[number]

/** The fields of a topic that are free text. */
export const topicFields = [
  'what',
  'whyNow',
  'change',
  'elsewhere',
  'hearFrom',
  'whenWanted',
  'source',
] as const satisfies readonly (keyof Proposal)[]
export type TopicField = (typeof topicFields)[number]

/** A piece of free text that the clerk has hidden. It is moved here and leaves a mark in its place, so no card can show it. */
export const hidingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  kind: z.enum(hideable),
  /** The reply, suggestion, proposal or question that it was in, and the field. */
  subjectId: z.string(),
  field: z.string(),
  words: z.string(),
  reason: z.string(),
  /** Who hid it; null for the console. */
  personId: z.string().nullable(),
  at: z.date(),
})
export type Hiding = z.infer<typeof hidingSchema>
