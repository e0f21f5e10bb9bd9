import { z } from 'zod'

/**
 * That somebody reads a committee's dates in their own diary, by a link that only they have. Of the link itself only a
 * digest is kept, so that nobody who comes by a copy of the record can read along; it is shown once, when it is made.
 */
export const diaryLinkSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  personId: z.string(),
  committeeId: z.string(),
  digest: z.string(),
  madeAt: z.date(),
})
export type DiaryLink = z.infer<typeof diaryLinkSchema>
