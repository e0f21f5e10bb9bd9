import { z } from 'zod'
import { recommendationSureness, reportSureness } from './confidence.ts'

/** Every doubt that a reader of reports may raise. The codes are stable: the clerk's form and other programs key on them. */
export const problemCodes = [
  'exempt',
  'possible-exempt-content',
  'title-not-found',
  'title-guessed',
  'date-not-found',
  'two-dates',
  'weekday-differs',
  'meeting-not-found',
  'meeting-unsure',
  'report-by-unsure',
  'decision-type-unsure',
  'wards-unsure',
  'purpose-unsure',
  'no-lead-in',
  'no-labels',
  'label-repeated',
  'label-missing',
  'addressed-elsewhere',
  'addressee-unsure',
  'asks-unsure',
  'two-lists',
  'list-unsure',
  'text-before-list',
  'text-after-list',
  'unplaced-text',
  'pages-not-read',
  'another-report',
  'number-unsure',
  'report-missing',
] as const

export const problemSchema = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  line: z.number().int().positive().nullable(),
  /** What else it could be, the likeliest first. */
  alternatives: z.array(z.string()).optional(),
  /** Which recommendation it is about, by its place from 1, if it is about one. */
  place: z.number().int().positive().optional(),
})
export type Problem = z.infer<typeof problemSchema>
export type ProblemCode = Problem['code']

export const asksSchema = z.enum(['view', 'suggest', 'work-plan'])
export type AsksInReport = z.infer<typeof asksSchema>

export const classificationSchema = z.enum(['open', 'part-exempt', 'exempt', 'confidential'])
export type Classification = z.infer<typeof classificationSchema>

export const reportRecommendationSchema = z.object({
  /** As printed: "(a)", "1)", "1.", "(i)", "1.1", "1". */
  label: z.string().nullable(),
  text: z.string(),
  asks: asksSchema,
  /** Who is asked, as printed: "Cabinet", "The Committee". */
  addressee: z.string().nullable(),
  leadIn: z.string().nullable(),
  items: z.array(z.object({ label: z.string().nullable(), text: z.string() })),
  /** The same in Welsh, with its lead-in and items, if the report prints both languages. */
  otherLanguage: z.string().optional(),
  ...recommendationSureness,
})
export type ReportRecommendation = z.infer<typeof reportRecommendationSchema>

export const sectionSchema = z.object({
  heading: z.string(),
  paragraphs: z.array(z.object({ number: z.string().nullable(), text: z.string() })),
})
export type Section = z.infer<typeof sectionSchema>

/** A report as understood by its reader. Text in Part 2, which is exempt, is only counted. */
export const reportSchema = z.object({
  meeting: z.string().nullable(),
  meetingDate: z.iso.date().nullable(),
  title: z.string().nullable(),
  reportBy: z.string().nullable(),
  classification: classificationSchema.nullable(),
  exemptParagraphs: z.array(z.number().int().positive()),
  withheldParagraphs: z.number().int().nonnegative(),
  decisionType: z.string().nullable(),
  wards: z.array(z.string()),
  purpose: z.string().nullable(),
  recommendations: z.array(reportRecommendationSchema),
  sections: z.array(sectionSchema),
  appendices: z.array(z.string()),
  backgroundPapers: z.array(z.string()),
  problems: z.array(problemSchema),
  ...reportSureness,
})
export type Report = z.infer<typeof reportSchema>
