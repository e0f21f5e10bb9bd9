import type { Response } from 'express'
import type { FarSide } from './far-side.ts'

/**
 * A refusal in the connector's wording:
 * learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages, "Status codes from bot
 * conversational APIs".
 */
export type Refusal = { readonly status: number; readonly code: string; readonly message: string }

export const refusals = {
  unauthorized: {
    status: 401,
    code: 'Unauthorized',
    message: 'Authorization has been denied for this request.',
  },
  notInRoster: {
    status: 403,
    code: 'BotNotInConversationRoster',
    message: 'The bot is not part of the conversation roster.',
  },
  notInstalled: {
    status: 403,
    code: 'ForbiddenOperationException',
    message: 'Bot is not installed in user’s personal scope',
  },
  noConversation: { status: 404, code: 'ConversationNotFound', message: 'Conversation not found.' },
  noActivity: {
    status: 404,
    code: 'ActivityNotFoundInConversation',
    message: 'The message ID provided could not be found in the conversation.',
  },
  noMember: {
    status: 404,
    code: 'MemberNotFoundInConversation',
    message: 'The bot can not find the member in the conversation.',
  },
  noSuchCall: { status: 404, code: 'NotFound', message: 'No such operation.' },
  wrongMethod: { status: 405, code: 'MethodNotAllowed', message: 'The method is not allowed here.' },
  tooBig: { status: 413, code: 'MessageSizeTooBig', message: 'Message size too large.' },
} as const satisfies Record<string, Refusal>

export function badSyntax(message: string): Refusal {
  return { status: 400, code: 'BadSyntax', message }
}

/** Refuses a call from the bot, and notes the fault for the page. */
export function refuse(far: FarSide, response: Response, refusal: Refusal, detail: string): void {
  far.refusals.note('teams', `${refusal.status} ${refusal.code}`, detail)
  response.status(refusal.status)
  if (refusal.status === 401) response.json({ message: refusal.message })
  else response.json({ error: { code: refusal.code, message: refusal.message } })
}
