import { z } from 'zod'
import { doubtSchema } from './doubt.ts'

/** A report as filed under an item: what was read from the file, as the clerk has mended it since. */
export const filedReportSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  itemId: z.string(),
  version: z.number().int(),
  fileName: z.string(),
  /** SHA-256 of the file: the same file handed in twice is filed once. */
  digest: z.string(),
  title: z.string(),
  reportBy: z.string().nullable(),
  decisionType: z.string().nullable(),
  wards: z.array(z.string()),
  purpose: z.string().nullable(),
  sections: z.array(
    z.object({
      heading: z.string(),
      paragraphs: z.array(z.object({ number: z.string().nullable(), text: z.string() })),
    }),
  ),
  backgroundPapers: z.array(z.string()),
  /** What the reader was unsure of, for the clerk's check. */
  doubts: z.array(doubtSchema),
  receivedAt: z.date(),
})
export type FiledReport = z.infer<typeof filedReportSchema>
export type Section = FiledReport['sections'][number]
