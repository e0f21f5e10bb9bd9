import { z } from 'zod'

export const interestKinds = ['pecuniary', 'other-no-part', 'other-taking-part', 'not-sure'] as const
export type InterestKind = (typeof interestKinds)[number]

/** That a member has an interest in an item, and of which kind. Nothing about its nature is asked or kept. */
export const interestSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  itemId: z.string(),
  personId: z.string(),
  kind: z.enum(interestKinds),
  at: z.date(),
  withdrawnAt: z.date().nullable(),
})
export type Interest = z.infer<typeof interestSchema>

/** Localism Act 2011 s.31 and the council's code: these take no part in the item. */
export function takesNoPart(interest: Interest): boolean {
  return interest.withdrawnAt === null && (interest.kind === 'pecuniary' || interest.kind === 'other-no-part')
}
