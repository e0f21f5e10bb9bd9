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

/** What a person may answer: a position, that they suggested or proposed something, or nothing from me. */
export const answers = [...positions, 'suggested', 'proposed', 'nothing'] as const
export type Answer = (typeof answers)[number]

export const replySchema = z.object({
  id: z.string(),
  councilId: z.string(),
  recommendationId: z.string(),
  personId: z.string(),
  answer: z.enum(answers),
  words: z.string().nullable(),
  /** Counts the changes, from 1; each has a row in the history. */
  revision: z.number().int(),
  /** Which wording of the recommendation it was given on. */
  wording: z.number().int(),
  via: z.enum(['slack', 'teams', 'console']),
  /** By the clerk, for a member who telephoned. */
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
  /** By the clerk, for a member who telephoned. */
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

/** These say too little without words. */
export function needsWords(position: string): boolean {
  return position === 'support-with-changes' || position === 'need-more-information'
}

/** Whether it is kept from the clerk who enters replies for a member: what members answer themselves nobody else is
 * shown until replies close. */
export function isTheirOwn(reply: Pick<Reply, 'entered'>): boolean {
  return !reply.entered
}

/** Whether it answers the recommendation as it is worded now. One given on wording that was corrected since is kept,
 * marked, and asked again. */
export function answersAsItStands(
  reply: Pick<Reply, 'recommendationId' | 'wording'>,
  question: Pick<Recommendation, 'id' | 'wording'>,
): boolean {
  return reply.recommendationId === question.id && reply.wording >= question.wording
}
