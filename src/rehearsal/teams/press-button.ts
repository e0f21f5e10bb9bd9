import { callBot } from './call-bot.ts'
import { channelPlace } from './conversation.ts'
import { showResponse, unreachable, wentWrong } from './dialog.ts'
import type { FarSide } from './far-side.ts'
import { submission, type Typed } from './inputs.ts'
import { unanswered } from './send-message.ts'
import type { Message } from './state.ts'
import type { Member } from './tenant.ts'
import { userActivity } from './user-activity.ts'

/** What Teams tells somebody after a press; empty if it worked. */
export type Pressed = {
  readonly told?: string
  readonly problems?: Readonly<Record<string, string>>
}

/** Somebody presses a button on a posted card. `button` counts the card's buttons in reading order. */
export async function pressButton(
  far: FarSide,
  by: Member,
  message: Message,
  at: { readonly card: number; readonly button: number },
  given: Typed,
): Promise<Pressed> {
  const card = message.cards[at.card]
  const pressed = card === undefined ? null : submission(card, at.button, given)
  if (pressed === null) return { told: wentWrong }
  if ('problems' in pressed) return pressed
  const place = channelPlace(message) ?? { kind: 'personal', id: message.conversation, member: by }
  const opensDialog = pressed.data.msteams !== undefined
  const what = opensDialog
    ? { type: 'invoke', name: 'task/fetch', value: { data: pressed.data, context: { theme: 'default' } } }
    : { type: 'message', value: pressed.data }
  const response = await callBot(far, userActivity(far, by, place, { replyToId: message.id, ...what }))
  if (!opensDialog) return response.kind === 'answered' ? {} : { told: unanswered }
  if (response.kind !== 'answered') return { told: unreachable }
  return showResponse(far, by, message.conversation, response.body)
}
