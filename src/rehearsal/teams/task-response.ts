import { z } from 'zod'
import { type AdaptiveCard, cardAttachment } from './card.ts'
import { cardFaults } from './card-faults.ts'
import { limits } from './limits.ts'

const side = z.union([z.number().positive(), z.enum(['small', 'medium', 'large'])])

/** learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots: a dialog holds
 * a card; web pages in dialogs are refused here. */
const response = z.strictObject({
  task: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('continue'),
      value: z.strictObject({
        title: z.string().min(1),
        height: side.optional(),
        width: side.optional(),
        card: cardAttachment,
      }),
    }),
    z.strictObject({ type: z.literal('message'), value: z.string().min(1) }),
  ]),
})

export type TaskResponse =
  | {
      readonly kind: 'card'
      readonly title: string
      readonly height: number | string
      readonly width: number | string
      readonly card: AdaptiveCard
    }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'wrong'; readonly detail: string }

/** Parses the bot's response to `task/fetch` or `task/submit`. An empty response closes the dialog. */
export function readTaskResponse(body: unknown): TaskResponse {
  if (body === undefined || body === null || body === '') return { kind: 'close' }
  const bytes = Buffer.byteLength(JSON.stringify(body))
  if (bytes > limits.dialogBytes) return wrong(`a dialog of ${bytes} bytes; at most ${limits.dialogBytes}`)
  const read = response.safeParse(body)
  if (!read.success) return wrong(z.prettifyError(read.error))
  const { task } = read.data
  if (task.type === 'message') return { kind: 'message', text: task.value }
  const { title, height = 'small', width = 'small', card } = task.value
  const faults = cardFaults(card.content, 'dialog')
  return faults.length > 0
    ? wrong(faults.join('; '))
    : { kind: 'card', title, height, width, card: card.content }
}

function wrong(detail: string): TaskResponse {
  return { kind: 'wrong', detail }
}
