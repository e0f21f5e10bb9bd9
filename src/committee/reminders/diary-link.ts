import { z } from 'zod'

/**
 * A person's own link to a committee's dates, for their diary. It is shown once, when it is made. Only a digest of it is
 * kept, so a copy of the database lets nobody read along.
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
