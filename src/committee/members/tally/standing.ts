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

/** Where a person with a seat on the committee stands in the count on one recommendation, and why. Only the clerk sees
 * this. */
export const countedSchema = z.object({
  personId: z.string(),
  standing: z.enum(standings),
  why: z.enum(whys),
  /** The seat that was looked at. */
  kind: z.enum(seatKinds),
  /** Somebody else whom the reason is about: the member whose place a substitute has, or the substitute who has it. */
  other: z.string().nullable(),
})
export type Counted = z.infer<typeof countedSchema>

export function idsOf(people: readonly Counted[], standing: Standing): string[] {
  return people.filter((one) => one.standing === standing).map((one) => one.personId)
}
