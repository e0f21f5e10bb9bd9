import { z } from 'zod'
import { type Item, itemSchema } from '../meetings/item.ts'
import { type Meeting, meetingSchema } from '../meetings/meeting.ts'
import type { FiledReport } from './filed-report.ts'
import { reportSchema } from './report.ts'

/** What was read from a file: a report, or only the title of one that must not be in chat. */
export const receivedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), report: reportSchema }),
  z.object({
    kind: z.literal('exempt'),
    title: z.string().nullable(),
    classification: z.enum(['exempt', 'confidential']),
  }),
])
export type Received = z.infer<typeof receivedSchema>

export const receivingSchema = z.object({
  committeeId: meetingSchema.shape.committeeId,
  /** YYYY-MM-DD; null for the report's own. */
  meetingDate: meetingSchema.shape.date.nullable(),
  /** The item's printed number. Null for the one in the file's name, or of the item of that title that waits for its
   * report, or else the next one. */
  number: itemSchema.shape.number.nullable(),
  file: z.object({ name: z.string(), digest: z.string() }),
  received: receivedSchema,
})
export type Receiving = z.infer<typeof receivingSchema>

export type Filed = { readonly meeting: Meeting; readonly item: Item; readonly report: FiledReport | null }
