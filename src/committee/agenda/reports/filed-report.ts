import { z } from 'zod'
import { doubtSchema } from './doubt.ts'
import { recommendationSchema } from './recommendation.ts'
import { sectionSchema } from './report.ts'

/** A recommendation as it was read from a file. */
export const readRecommendationSchema = recommendationSchema.pick({
  label: true,
  text: true,
  leadIn: true,
  addressee: true,
  asks: true,
  scale: true,
})
export type ReadRecommendation = z.infer<typeof readRecommendationSchema>

/** A report filed under an item, as read from its file and mended by the clerk. */
export const filedReportSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  itemId: z.string(),
  version: z.number().int(),
  fileName: z.string(),
  /** SHA-256 of the file, so a file that is handed in twice is filed once. */
  digest: z.string(),
  title: z.string(),
  reportBy: z.string().nullable(),
  decisionType: z.string().nullable(),
  wards: z.array(z.string()),
  purpose: z.string().nullable(),
  sections: z.array(sectionSchema),
  backgroundPapers: z.array(z.string()),
  /** What the reader was unsure of, for the clerk's check. */
  doubts: z.array(doubtSchema),
  /** False while a version that came after posting waits for the clerk; until then nobody else sees it. */
  inPlace: z.boolean(),
  /** The recommendations and appendices of a version that waits. */
  brings: z.object({
    recommendations: z.array(readRecommendationSchema),
    appendices: z.array(z.string()),
  }),
  receivedAt: z.date(),
  /** Who said that it is open and published, and when; null for a report from before that was asked. */
  saidOpen: z
    .object({
      /** Null for the console. */
      personId: z.string().nullable(),
      at: z.iso.datetime(),
      /** Why marks in the file do not mean what they say. */
      overruled: z.array(z.string()),
    })
    .nullable(),
})
export type FiledReport = z.infer<typeof filedReportSchema>

/** A report without its text, which only the report's own screen needs. */
export const reportHeadSchema = filedReportSchema.omit({ sections: true, brings: true })
export type ReportHead = z.infer<typeof reportHeadSchema>

export const bringsNothing: FiledReport['brings'] = { recommendations: [], appendices: [] }
export type FiledSection = FiledReport['sections'][number]
