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

/** That the clerk changed something that members had been shown: what was there before, and the reason. A changed
 * wording has a row of its own in `EarlierWording`. */
export const changeSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  itemId: z.string().nullable(),
  kind: z.enum(changeKinds),
  reason: z.string(),
  /** What was there, in words. */
  before: z.string(),
  /** Who did it; null for the console. */
  personId: z.string().nullable(),
  at: z.date(),
})
export type Change = z.infer<typeof changeSchema>
