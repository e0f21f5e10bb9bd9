import { z } from 'zod'

export const interestKinds = ['pecuniary', 'other-no-part', 'other-taking-part', 'not-sure'] as const
export type InterestKind = (typeof interestKinds)[number]

/** A member has an interest of this kind in an item. Nothing about its nature is asked or kept. */
export const interestSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  itemId: z.string(),
  personId: z.string(),
  kind: z.enum(interestKinds),
  at: z.date(),
  withdrawnAt: z.date().nullable(),
  /** What the council allows them to do despite it (Localism Act 2011 s.33), as the clerk noted. */
  dispensation: z.enum(['speak', 'speak-and-vote']).nullable(),
  /** The clerk entered it for a member who telephoned. */
  entered: z.boolean(),
})
export type Interest = z.infer<typeof interestSchema>

/** Localism Act 2011 s.31 and the council's code: these take no part in the item unless they have a dispensation. */
export function takesNoPart(interest: Interest): boolean {
  return excludes(interest) && interest.dispensation === null
}

/** True if it keeps somebody from taking part, unless they have a dispensation. */
export function excludes({ withdrawnAt, kind }: Pick<Interest, 'withdrawnAt' | 'kind'>): boolean {
  return withdrawnAt === null && (kind === 'pecuniary' || kind === 'other-no-part')
}
