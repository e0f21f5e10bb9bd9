import { callBot } from './call-bot.ts'
import type { Place } from './conversation.ts'
import { showResponse, unreachable, wentWrong } from './dialog.ts'
import type { FarSide } from './far-side.ts'
import { submission, type Typed } from './inputs.ts'
import type { Pressed } from './press-button.ts'
import type { Dialog } from './state.ts'
import { channels, type Member } from './tenant.ts'
import { userActivity } from './user-activity.ts'

/**
 * Somebody presses a button in a dialog. Teams then names neither the message that opened the dialog nor, in a channel,
 * the thread.
 */
export async function submitDialog(
  far: FarSide,
  by: Member,
  dialog: Dialog,
  button: number,
  given: Typed,
): Promise<Pressed> {
  const pressed = dialog.card === null ? null : submission(dialog.card, button, given)
  if (pressed === null) return { told: wentWrong }
  if ('problems' in pressed) return pressed
  const id = dialog.conversation
  const place: Place = channels.some((channel) => channel.id === id)
    ? { kind: 'channel', id, root: null }
    : { kind: 'personal', id, member: by }
  const value = { data: pressed.data, context: { theme: 'default' } }
  const response = await callBot(
    far,
    userActivity(far, by, place, { type: 'invoke', name: 'task/submit', value }),
  )
  return response.kind === 'answered' ? showResponse(far, by, id, response.body) : { told: unreachable }
}
