import { z } from 'zod'
import type { Recommendation } from '../agenda/reports/recommendation.ts'

export const decisions = ['as-printed', 'amended', 'not-agreed', 'deferred', 'extra'] as const
export type Decision = (typeof decisions)[number]

export const responses = ['accepted', 'accepted-in-part', 'rejected', 'noted'] as const
export type Response = (typeof responses)[number]

/** What the committee decided at its meeting, on a recommendation of a report or beyond them. The clerk enters it; it is
 * never computed from a tally. */
export const resolutionSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  itemId: z.string(),
  /** Null for an extra one. */
  recommendationId: z.string().nullable(),
  decision: z.enum(decisions),
  /** The wording as amended, or of an extra resolution; or the reasons if it was not agreed or was deferred. */
  words: z.string().nullable(),
  /** Who voted how, by their ids; all empty if no recorded vote was taken. */
  vote: z.object({ for: z.array(z.string()), against: z.array(z.string()), abstained: z.array(z.string()) }),
  /** To whom the recommendation goes, as the clerk words it. */
  madeTo: z.string().nullable(),
  /** True if it goes to the council's executive, which must answer (Local Government Act 2000 s.9FE). */
  toExecutive: z.boolean(),
  /** YYYY-MM-DD */
  sentOn: z.string().nullable(),
  receivedOn: z.string().nullable(),
  response: z.enum(responses).nullable(),
  /** The reasons that were given with it. */
  responseWords: z.string().nullable(),
  respondedOn: z.string().nullable(),
  at: z.date(),
})
export const noVote: Resolution['vote'] = { for: [], against: [], abstained: [] }

export type Resolution = z.infer<typeof resolutionSchema>

/** What the clerk enters: what the committee decided, and where it goes. */
export const decidedSchema = resolutionSchema.pick({
  decision: true,
  words: true,
  madeTo: true,
  toExecutive: true,
  sentOn: true,
})
export type Decided = z.infer<typeof decidedSchema>

/** True if the committee made it, in whatever words. */
export function wasMade({ decision }: Pick<Resolution, 'decision'>): boolean {
  return decision === 'as-printed' || decision === 'amended' || decision === 'extra'
}

/** The wording as resolved, or null if nothing was. */
export function resolvedWords(
  resolution: Pick<Resolution, 'decision' | 'words'>,
  recommendation: Pick<Recommendation, 'text'> | null,
): string | null {
  if (!wasMade(resolution)) return null
  return resolution.decision === 'as-printed' ? (recommendation?.text ?? null) : resolution.words
}

/** "Noted" is not an answer: the Local Government Act 2000 s.9FE asks for a response with reasons. */
export function isAnswered({ response }: Pick<Resolution, 'response'>): boolean {
  return response !== null && response !== 'noted'
}
