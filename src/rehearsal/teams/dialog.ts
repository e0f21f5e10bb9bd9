import { randomUUID } from 'node:crypto'
import { type FarSide, settle } from './far-side.ts'
import type { Dialog } from './state.ts'
import { readTaskResponse } from './task-response.ts'
import { botName, type Member } from './tenant.ts'

/** Teams' own words if a bot cannot be reached, or returns what Teams cannot show. */
export const unreachable = 'Unable to reach app. Please try again.'
export const wentWrong = 'Something went wrong. Please try again.'

/**
 * Applies the bot's response: replaces the open dialog's content with a card or a message, or closes it. A response
 * that Teams cannot show leaves the open dialog as it is.
 */
export async function showResponse(
  far: FarSide,
  by: Member,
  conversation: string,
  body: unknown,
): Promise<{ told?: string }> {
  const response = readTaskResponse(body)
  const opened = { id: randomUUID(), user: by.aad, conversation }
  switch (response.kind) {
    case 'card': {
      const { title, height, width, card } = response
      replaceDialog(far, by, { ...opened, title, height, width, card, message: null })
      break
    }
    case 'message':
      replaceDialog(far, by, {
        ...opened,
        title: botName,
        height: 'small',
        width: 'small',
        card: null,
        message: response.text,
      })
      break
    case 'close':
      replaceDialog(far, by, null)
      break
    case 'wrong':
      far.refusals.note('teams', 'InvalidTaskResponse', response.detail)
      return { told: wentWrong }
    default:
      return response satisfies never
  }
  await settle(far)
  return {}
}

export async function closeDialog(far: FarSide, by: Member): Promise<void> {
  replaceDialog(far, by, null)
  await settle(far)
}

/** A person has at most one open dialog. */
function replaceDialog(far: FarSide, by: Member, next: Dialog | null): void {
  const { state } = far.kept
  state.dialogs = [...state.dialogs.filter((each) => each.user !== by.aad), ...(next === null ? [] : [next])]
}
