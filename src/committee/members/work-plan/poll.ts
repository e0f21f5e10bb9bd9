import { z } from 'zod'

export const indications = ['support-adding', 'not-now', 'no-view'] as const
export type IndicationAnswer = (typeof indications)[number]

const resultSchema = z.object({
  pollTopicId: z.string(),
  counts: z.array(z.object({ label: z.string(), count: z.number().int() })),
  advice: z.array(z.object({ label: z.string(), count: z.number().int() })),
  outOf: z.number().int(),
  given: z.number().int(),
  rule: z.string(),
  /** The poll decides nothing: a tie stays a tie. */
  reading: z.enum(['more-support', 'more-not-now', 'tie', 'nobody']),
})
export type PollResult = z.infer<typeof resultSchema>

/** A poll's longest list of topics; a second poll takes more. */
export const mostTopics = 10

/** A poll that the chair opens on topics. It informs the committee and decides nothing. */
export const pollSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  committeeId: z.string(),
  meetingId: z.string(),
  openedById: z.string(),
  openedAt: z.date(),
  closesAt: z.date(),
  closedAt: z.date().nullable(),
  results: z.array(resultSchema),
})
export type Poll = z.infer<typeof pollSchema>

export const pollTopicSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  pollId: z.string(),
  proposalId: z.string(),
  place: z.number().int(),
})
export type PollTopic = z.infer<typeof pollTopicSchema>

/** What a member gives in a poll. */
export const indicationSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  pollTopicId: z.string(),
  personId: z.string(),
  answer: z.enum(indications),
  via: z.enum(['slack', 'teams', 'console']),
  at: z.date(),
})
export type Indication = z.infer<typeof indicationSchema>

export function isOpen(poll: Poll, now: Date): boolean {
  return poll.closedAt === null && poll.closesAt > now
}
