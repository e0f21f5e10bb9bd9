import { z } from 'zod'
import { type AdaptiveCard, cardAttachment } from './card.ts'
import { cardFaults } from './card-faults.ts'
import { limits } from './limits.ts'
import { badSyntax, type Refusal, refusals } from './refusal.ts'

/** What a bot may post: exactly the properties that the Bot Framework's own client sends. */
const botActivity = z.strictObject({
  type: z.enum(['message', 'typing']),
  id: z.string().optional(),
  channelId: z.literal('msteams').optional(),
  serviceUrl: z.string().optional(),
  timestamp: z.string().optional(),
  localTimestamp: z.string().optional(),
  localTimezone: z.string().optional(),
  callerId: z.string().optional(),
  from: z.looseObject({ id: z.string() }).optional(),
  recipient: z.looseObject({ id: z.string() }).optional(),
  conversation: z.looseObject({ id: z.string() }).optional(),
  replyToId: z.string().optional(),
  locale: z.string().optional(),
  text: z.string().optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  summary: z.string().optional(),
  speak: z.string().optional(),
  inputHint: z.enum(['acceptingInput', 'ignoringInput', 'expectingInput']).optional(),
  importance: z.enum(['low', 'normal', 'high', 'urgent']).optional(),
  deliveryMode: z.literal('normal').optional(),
  attachmentLayout: z.enum(['list', 'carousel']).optional(),
  attachments: z.array(cardAttachment).max(limits.attachments).optional(),
  entities: z.array(z.never()).optional(),
  channelData: z
    .strictObject({
      notification: z.strictObject({ alert: z.boolean() }).optional(),
      tenant: z.strictObject({ id: z.string() }).optional(),
      channel: z.looseObject({ id: z.string() }).optional(),
      team: z.looseObject({ id: z.string() }).optional(),
    })
    .optional(),
})

export type Post = {
  readonly type: 'message' | 'typing'
  readonly text: string
  readonly cards: AdaptiveCard[]
}

/** Parses a body, or says why it is refused. */
export function readPost(body: unknown): Post | { readonly refusal: Refusal; readonly detail: string } {
  const bytes = Buffer.byteLength(JSON.stringify(body) ?? '')
  if (bytes > limits.messageBytes)
    return { refusal: refusals.tooBig, detail: `a message of ${bytes} bytes; at most ${limits.messageBytes}` }
  const read = botActivity.safeParse(body)
  if (!read.success) return bad(z.prettifyError(read.error))
  const { type, text = '', attachments = [] } = read.data
  const cards = attachments.map((attachment) => attachment.content)
  if (type === 'message' && text === '' && cards.length === 0) return bad('a message with nothing in it')
  const faults = cards.flatMap((card) => cardFaults(card, 'message'))
  return faults.length > 0 ? bad(faults.join('; ')) : { type, text, cards }
}

function bad(detail: string): { refusal: Refusal; detail: string } {
  return { refusal: badSyntax('Bad format of activity'), detail }
}
