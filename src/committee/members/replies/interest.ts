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
  /** What the council has allowed them to do in spite of it (Localism Act 2011 s.33), as entered by the clerk. */
  dispensation: z.enum(['speak', 'speak-and-vote']).nullable(),
  /** By the clerk, for a member who telephoned. */
  entered: z.boolean(),
})
export type Interest = z.infer<typeof interestSchema>

/** Localism Act 2011 s.31 and the council's code: these take no part in the item, unless they have a dispensation. */
export function takesNoPart(interest: Interest): boolean {
  return excludes(interest) && interest.dispensation === null
}

/** Whether it would keep somebody from taking part. */
export function excludes({ withdrawnAt, kind }: Interest): boolean {
  return withdrawnAt === null && (kind === 'pecuniary' || kind === 'other-no-part')
}
