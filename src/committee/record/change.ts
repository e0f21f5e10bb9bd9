import { z } from 'zod'

export const changeKinds = [
  'report-replaced',
  'supplement-added',
  'item-added',
  'item-withdrawn',
  'item-deferred',
  'item-restored',
  'item-withheld',
  'meeting-moved',
  'meeting-cancelled',
  'meeting-restored',
  'closing-moved',
  'replies-reopened',
  'outcome-corrected',
  'outcome-undone',
  'interest-undone',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Something that the clerk changed after members had been shown it: what it was before, and the reason. A changed wording
 * has a row in `EarlierWording` instead. */
export const changeSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  itemId: z.string().nullable(),
  kind: z.enum(changeKinds),
  reason: z.string(),
  /** What it was, in a sentence. */
  before: z.string(),
  /** Who changed it; null for the console. */
  personId: z.string().nullable(),
  at: z.date(),
})
export type Change = z.infer<typeof changeSchema>
