import { z } from 'zod'
import { reportSchema } from './report.ts'

/** Where in a file a mark stands. */
export const markPlaces = [
  'file-name',
  'metadata',
  'bookmark',
  'header',
  'footer',
  'watermark',
  'text-box',
  'comment',
  'footnote',
  'heading',
  'cell',
  'paragraph',
] as const
export type MarkPlace = (typeof markPlaces)[number]

/** Words that may say that the public may not see something. */
export const markSchema = z.object({
  /** Counts through the file, from 1. A file that is read again has the same marks. */
  number: z.number().int().positive(),
  /** The mark's own words, never the rest of its line. */
  words: z.string(),
  page: z.number().int().positive().nullable(),
  where: z.enum(markPlaces),
  /** What it keeps from the public: its whole report, a part of it, or nothing, as in "None of this is exempt". */
  covers: z.enum(['report', 'part', 'nothing']),
})
export type Mark = z.infer<typeof markSchema>

const pagesSchema = z.tuple([z.number().int().positive(), z.number().int().positive()])
export type Pages = z.infer<typeof pagesSchema>

/** One report of a file, without what stands behind its marks. */
export const paperSchema = z.object({
  /** The item's number, as printed. */
  number: z.string().nullable(),
  /** The first and last page; null in a format without pages. */
  pages: pagesSchema.nullable(),
  marks: z.array(markSchema),
  /** Null if the whole report is marked: nothing of it leaves the reader. */
  report: reportSchema.nullable(),
})
export type Paper = z.infer<typeof paperSchema>

export const leftOverWhys = ['front-matter', 'minutes', 'appendix', 'no-text', 'unknown'] as const
export type LeftOverWhy = (typeof leftOverWhys)[number]

/** What was read from a file: its reports, and the pages that belong to none. */
export const papersSchema = z.object({
  kind: z.literal('papers'),
  reports: z.array(paperSchema),
  /** In a format without pages, only why. */
  leftOver: z.array(z.object({ pages: pagesSchema.nullable(), why: z.enum(leftOverWhys) })),
})
export type Papers = z.infer<typeof papersSchema>
