import { z } from 'zod'
import { type Item, itemSchema } from '../meetings/item.ts'
import { type Meeting, meetingSchema } from '../meetings/meeting.ts'
import type { FiledReport } from './filed-report.ts'
import { reportSchema } from './report.ts'

/** What the clerk lets in: a report that they say is open, or only the title of one that must not be in chat. */
export const receivedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), report: reportSchema }),
  z.object({
    kind: z.literal('exempt'),
    /** Null if only the item's number may be kept. */
    title: z.string().nullable(),
    titleShown: z.boolean().default(false),
    classification: z.enum(['exempt', 'confidential']),
  }),
])
export type Received = z.input<typeof receivedSchema>

export const receivingSchema = z.object({
  committeeId: meetingSchema.shape.committeeId,
  /** YYYY-MM-DD; null for the report's own. */
  meetingDate: meetingSchema.shape.date.nullable(),
  /** The item's number as the clerk gives it. Null for the item that fits the report's number and title, or a new one. */
  number: itemSchema.shape.number.nullable(),
  /** The item's number as printed; absent for the one in the file's name. */
  printed: itemSchema.shape.number.nullable().optional(),
  file: z.object({ name: z.string(), digest: z.string() }),
  received: receivedSchema,
  /** Why marks in the file do not mean what they say, as the clerk gave it. */
  overruled: z.array(z.string()).default([]),
})
export type Receiving = z.input<typeof receivingSchema>
export type ReceivingRead = z.output<typeof receivingSchema>

export type Filed = { readonly meeting: Meeting; readonly item: Item; readonly report: FiledReport | null }
