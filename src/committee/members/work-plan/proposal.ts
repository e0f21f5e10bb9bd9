import { z } from 'zod'

export const methods = ['report', 'briefing', 'visit', 'task-and-finish'] as const
export type Method = (typeof methods)[number]

/** What the form for a topic asks. */
export const topicWordsSchema = z.object({
  what: z.string(),
  whyNow: z.string(),
  change: z.string(),
  elsewhere: z.string().nullable(),
  method: z.enum(methods),
  hearFrom: z.string().nullable(),
  whenWanted: z.string().nullable(),
})
export type TopicWords = z.infer<typeof topicWordsSchema>

/** A topic that somebody proposes for the work plan. */
export const proposalSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  committeeId: z.string(),
  /** The meeting, item and recommendation that it came from, if any. */
  meetingId: z.string().nullable(),
  itemId: z.string().nullable(),
  recommendationId: z.string().nullable(),
  personId: z.string(),
  /** The clerk entered it: for a member who telephoned, or from the source. */
  entered: z.boolean(),
  /** Whose topic it is if no member proposes it: the public, an officer or a partner, as named by the clerk. */
  source: z.string().nullable(),
  ...topicWordsSchema.shape,
  /** When the proposer took it back by answering something else. */
  withdrawnAt: z.date().nullable(),
  at: z.date(),
})
export type Proposal = z.infer<typeof proposalSchema>
