import { z } from 'zod'
import { sure } from '../committee/agenda/reports/confidence.ts'
import { papersSchema } from '../committee/agenda/reports/papers.ts'
import { type Report, reportSchema } from '../committee/agenda/reports/report.ts'
import { readingWords } from './reading.words.ts'
import { Refusal, type RefusalCode, refusalCodeSchema } from './refusal.ts'
import { refusalWords } from './refusal.words.ts'

/** The result of reading a file: a report, only the title of an exempt one, or why it cannot be read. */
export const readingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), report: reportSchema }),
  z.object({
    kind: z.literal('exempt'),
    title: z.string().nullable(),
    classification: z.enum(['exempt', 'confidential']),
  }),
  z.object({ kind: z.literal('refused'), code: refusalCodeSchema, sentence: z.string() }),
])
export type Reading = z.infer<typeof readingSchema>

/** The result of reading a file that may hold several reports. */
export const papersReadingSchema = z.discriminatedUnion('kind', [
  papersSchema,
  z.object({ kind: z.literal('refused'), code: refusalCodeSchema, sentence: z.string() }),
])
export type PapersReading = z.infer<typeof papersReadingSchema>

/** Progress of a reading: pages out of a total, or lines where the total is unknown. */
export const progressSchema = z.object({ done: z.number().int(), of: z.number().int().nullable() })
export type Progress = z.infer<typeof progressSchema>
export type OnProgress = (progress: Progress) => void

/** What the reading process is asked for. */
export const readingTaskSchema = z.union([
  z.enum(['read', 'trace']),
  z.object({ papers: z.array(z.number().int()).readonly() }),
])
export type ReadingTask = z.infer<typeof readingTaskSchema>

export interface ReportFile {
  name: string
  bytes: Uint8Array
  /** True if nobody needs the bytes afterwards, so a library may take them over instead of a copy. */
  spent?: boolean
}

export type Refused = Extract<Reading, { kind: 'refused' }>

export function refused(code: RefusalCode): Refused {
  return { kind: 'refused', code, sentence: refusalWords[code] }
}

/** Only a refusal's code leaves the reader: the messages of file libraries may quote the file. */
export function refusedFor(fault: unknown): Refused {
  return refused(fault instanceof Refusal ? fault.code : fault instanceof RangeError ? 'too-deep' : 'damaged')
}

/** The one shape printed as JSON. Of an exempt report it holds the title and nothing else. */
export function reportOf(reading: Exclude<Reading, { kind: 'refused' }>): Report {
  if (reading.kind === 'report') return reading.report
  return {
    meeting: null,
    meetingDate: null,
    title: reading.title,
    reportBy: null,
    classification: reading.classification,
    exemptParagraphs: [],
    withheldParagraphs: 0,
    decisionType: null,
    wards: [],
    purpose: null,
    recommendations: [],
    sections: [],
    appendices: [],
    backgroundPapers: [],
    problems: [{ code: 'exempt', message: readingWords.notForPublic, line: null }],
    confidence: sure,
    alternatives: [],
  }
}
