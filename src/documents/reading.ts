import { z } from 'zod'
import { papersSchema } from '../committee/agenda/reports/papers.ts'
import { Refusal, type RefusalCode, refusalCodeSchema } from './refusal.ts'
import { refusalWords } from './refusal.words.ts'

const refusedSchema = z.object({
  kind: z.literal('refused'),
  code: refusalCodeSchema,
  sentence: z.string(),
})
export type Refused = z.infer<typeof refusedSchema>

/** The result of reading a file: its reports, or why it cannot be read. */
export const papersReadingSchema = z.discriminatedUnion('kind', [papersSchema, refusedSchema])
export type PapersReading = z.infer<typeof papersReadingSchema>

/** Progress of a reading: pages out of a total, or lines where the total is unknown. */
export const progressSchema = z.object({ done: z.number().int(), of: z.number().int().nullable() })
export type Progress = z.infer<typeof progressSchema>
export type OnProgress = (progress: Progress) => void

/** What the reading process is asked for. */
export const readingTaskSchema = z.union([
  z.literal('trace'),
  z.object({ papers: z.array(z.number().int()).readonly() }),
])
export type ReadingTask = z.infer<typeof readingTaskSchema>

export interface ReportFile {
  name: string
  bytes: Uint8Array
  /** True if nobody needs the bytes afterwards, so a library may take them over instead of a copy. */
  spent?: boolean
}

export function refused(code: RefusalCode): Refused {
  return { kind: 'refused', code, sentence: refusalWords[code] }
}

/** Only a refusal's code leaves the reader: the messages of file libraries may quote the file. */
export function refusedFor(fault: unknown): Refused {
  return refused(fault instanceof Refusal ? fault.code : fault instanceof RangeError ? 'too-deep' : 'damaged')
}
