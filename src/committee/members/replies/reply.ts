import { z } from 'zod'
import type { Recommendation, Scale } from '../../agenda/reports/recommendation.ts'

export const positionsOn = {
  assurance: ['assured', 'partly-assured', 'not-assured'],
  support: ['support', 'support-with-changes', 'do-not-support'],
} as const satisfies Record<Scale, readonly string[]>

export const positions = [
  ...positionsOn.assurance,
  ...positionsOn.support,
  'need-more-information',
  'wait',
] as const
export type Position = (typeof positions)[number]

/** What a person may answer: a position, a suggestion, a topic, or nothing. */
export const answers = [...positions, 'suggested', 'proposed', 'nothing'] as const
export type Answer = (typeof answers)[number]

export const replySchema = z.object({
  id: z.string(),
  councilId: z.string(),
  recommendationId: z.string(),
  personId: z.string(),
  answer: z.enum(answers),
  words: z.string().nullable(),
  /** Counts changes from 1; each has a row in the history. */
  revision: z.number().int(),
  /** Which wording of the recommendation it answers. */
  wording: z.number().int(),
  via: z.enum(['slack', 'teams', 'console']),
  /** The clerk entered it for a member who telephoned. */
  entered: z.boolean(),
  at: z.date(),
})
export type Reply = z.infer<typeof replySchema>

export const replyChangeSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  replyId: z.string(),
  revision: z.number().int(),
  wording: z.number().int(),
  answer: z.enum(answers),
  words: z.string().nullable(),
  via: z.enum(['slack', 'teams', 'console']),
  /** The clerk entered it for a member who telephoned. */
  entered: z.boolean(),
  at: z.date(),
})
export type ReplyChange = z.infer<typeof replyChangeSchema>

/** A recommendation that a member words for the committee to discuss. */
export const suggestionSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  recommendationId: z.string(),
  personId: z.string(),
  words: z.string(),
  at: z.date(),
})
export type Suggestion = z.infer<typeof suggestionSchema>

export function positionsOf(scale: Scale): readonly Position[] {
  return [...positionsOn[scale], 'need-more-information', 'wait']
}

/** True for positions that say too little without words. */
export function needsWords(position: string): boolean {
  return position === 'support-with-changes' || position === 'need-more-information'
}

/** True if the member answered themselves. Until replies close nobody else sees it, not even the clerk who enters replies
 * for them. */
export function isTheirOwn(reply: Pick<Reply, 'entered'>): boolean {
  return !reply.entered
}

/** True if it answers the recommendation as worded now. A reply to earlier wording is kept and marked, and the member is
 * asked again. */
export function answersAsItStands(
  reply: Pick<Reply, 'recommendationId' | 'wording'>,
  question: Pick<Recommendation, 'id' | 'wording'>,
): boolean {
  return reply.recommendationId === question.id && reply.wording >= question.wording
}
