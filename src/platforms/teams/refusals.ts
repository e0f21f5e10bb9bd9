import type { WhyUndeliverable } from '../../conversation/messenger.ts'
import { whyOfStatus } from '../never-reached.ts'

/**
 * What Teams' codes mean (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages,
 * "Status codes from bot conversational APIs").
 */
const codes = {
  refused: ['BadArgument', 'BadSyntax', 'MessageSizeTooBig'],
  'bot-not-in-room': ['BotNotInConversationRoster'],
  'room-closed': ['InsufficientPrivileges'],
  'person-without-app': ['ForbiddenOperationException'],
  'person-blocks': ['BotBlockedByUser', 'ConversationBlockedByUser', 'MessageWritesBlocked'],
  'person-not-found': ['MemberNotFoundInConversation'],
  'app-removed': ['BotDisabledByAdmin', 'BotNotRegistered'],
} satisfies { readonly [Why in WhyUndeliverable]?: readonly string[] }

/** By status, if the code says nothing. */
const statuses: { readonly [status: number]: WhyUndeliverable } = {
  400: 'refused',
  401: 'token-refused',
  404: 'room-not-found',
  // Two edits of one post collided.
  409: 'passing',
  412: 'passing',
  413: 'refused',
}

/** @param code Teams' own, or '' if it gave none */
export function whyRefused(method: string, status: number, code: string): WhyUndeliverable {
  // The message or its chat was removed; a post after that says if the room is still there.
  if (status === 404 && method === 'PUT') return 'gone'
  let why: keyof typeof codes
  for (why in codes) if (codes[why].includes(code)) return why
  return statuses[status] ?? whyOfStatus(status)
}

/** Microsoft's codes for a wrong application, tenant or secret (RFC 6749, 5.2). */
const tokenRefusals = [
  'access_denied',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'unauthorized_client',
]

/** The code with which Microsoft refused the bot a token; null if it failed for another reason. */
export function whyNoToken(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'errorCode' in at ? at.errorCode : null
    if (typeof code === 'string' && tokenRefusals.includes(code)) return code
  }
  return null
}
