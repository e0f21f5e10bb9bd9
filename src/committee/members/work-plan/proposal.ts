import { z } from 'zod'

export const methods = ['report', 'briefing', 'visit', 'task-and-finish'] as const
export type Method = (typeof methods)[number]

export const methodLabels: Readonly<Record<Method, string>> = {
  report: 'A report to a meeting',
  briefing: 'A briefing note',
  visit: 'A visit',
  'task-and-finish': 'A task and finish group',
}

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
  /** The meeting, item and recommendation that it came from, where it came from one. */
  meetingId: z.string().nullable(),
  itemId: z.string().nullable(),
  recommendationId: z.string().nullable(),
  personId: z.string(),
  /** By the clerk, for a member who telephoned. */
  entered: z.boolean(),
  /** Whose topic it is where no member proposes it: the public, an officer or a partner, named by the clerk. */
  source: z.string().nullable(),
  ...topicWordsSchema.shape,
  /** Taken back by the proposer, who then answered something else. */
  withdrawnAt: z.date().nullable(),
  at: z.date(),
})
export type Proposal = z.infer<typeof proposalSchema>

/** "Asha Patel"; "Marlshire Youth Council (entered by the clerk)".
 * @param name of the person who proposes it */
export function proposedBy({ source, entered }: Pick<Proposal, 'source' | 'entered'>, name: string): string {
  return entered ? `${source ?? name} (entered by the clerk)` : name
}
