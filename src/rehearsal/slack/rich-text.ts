import { z } from 'zod'
import { webAddress } from './text-object.ts'

const style = z.strictObject({ bold: z.boolean().optional() }).optional()

const piece = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), url: webAddress, text: z.string().min(1).optional(), style }),
])

const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(piece).min(1) })

const list = z.strictObject({
  type: z.literal('rich_text_list'),
  style: z.enum(['bullet', 'ordered']),
  elements: z.array(section).min(1),
})

/** The parts of rich text that this rehearsal draws. */
export const richTextElements = z.array(z.discriminatedUnion('type', [section, list])).min(1)
