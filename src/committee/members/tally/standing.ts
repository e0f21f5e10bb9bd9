import { z } from 'zod'
import { seatKinds, whysNotSitting } from '../../council/seat.ts'

/** In the denominator, heard apart from it, or neither. */
export const standings = ['in', 'apart', 'out'] as const
export type Standing = (typeof standings)[number]

export const whys = [
  'sits',
  'education-matter',
  'interest-taking-part',
  'interest-not-sure',
  'may-vote',
  'may-speak',
  'not-education',
  'education-not-said',
  'advises',
  'pecuniary',
  'other-no-part',
  ...whysNotSitting,
] as const
export type Why = (typeof whys)[number]

/** Where a person with a seat on the committee stands in the count on one recommendation, and why. Only the clerk is
 * shown it. */
export const countedSchema = z.object({
  personId: z.string(),
  standing: z.enum(standings),
  why: z.enum(whys),
  /** As what they sit, or were looked at. */
  kind: z.enum(seatKinds),
  /** Somebody else whom the reason is about: whose place a substitute has, who has a member's place. */
  other: z.string().nullable(),
})
export type Counted = z.infer<typeof countedSchema>

export function idsOf(people: readonly Counted[], standing: Standing): string[] {
  return people.filter((one) => one.standing === standing).map((one) => one.personId)
}
