import { z } from 'zod'
import { type Report, reportSchema } from '../committee/agenda/reports/report.ts'
import { Refusal, type RefusalCode, refusalCodeSchema, refusalSentence } from './refusal.ts'

/** What came of reading a file: a report, the title of one that the public may not see, or why it cannot be read. */
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

/** How far a reading is: pages of so many, or lines where nobody knows how many there will be. */
export const progressSchema = z.object({ done: z.number().int(), of: z.number().int().nullable() })
export type Progress = z.infer<typeof progressSchema>
export type OnProgress = (progress: Progress) => void

export interface ReportFile {
  name: string
  bytes: Uint8Array
}

export type Refused = Extract<Reading, { kind: 'refused' }>

export function refused(code: RefusalCode): Refused {
  return { kind: 'refused', code, sentence: refusalSentence(code) }
}

/** Only a refusal's code leaves the reader: the messages of file libraries may quote the file. */
export function refusedFor(fault: unknown): Refused {
  return refused(fault instanceof Refusal ? fault.code : fault instanceof RangeError ? 'too-deep' : 'damaged')
}

/** The one shape that is printed as JSON, for an exempt report too: its title and nothing else of it. */
export function reportOf(reading: Exclude<Reading, { kind: 'refused' }>): Report {
  if (reading.kind === 'report') return reading.report
  const message = 'This report is not for the public. Only its title was kept.'
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
    problems: [{ code: 'exempt', message, line: null }],
  }
}

export function reportJsonSchema() {
  return z.toJSONSchema(reportSchema)
}
