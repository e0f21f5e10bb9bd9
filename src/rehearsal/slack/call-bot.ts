import { createHmac } from 'node:crypto'
import type { FarSide } from './far-side.ts'
import { limits } from './limits.ts'

export type BotResponse =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string; readonly headers: Headers }
  | { readonly kind: 'unanswered'; readonly code: 'operation_timeout' | 'connection_failed' }

/** Sends an event as JSON. */
export function sendEvent(
  side: FarSide,
  event: unknown,
  headers: Record<string, string> = {},
): Promise<BotResponse> {
  return send(side, JSON.stringify(event), { 'content-type': 'application/json', ...headers })
}

/** Sends what somebody did with a button or a form. */
export function sendInteraction(side: FarSide, payload: unknown): Promise<BotResponse> {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  return send(side, body, { 'content-type': 'application/x-www-form-urlencoded' })
}

async function send(side: FarSide, body: string, headers: Record<string, string>): Promise<BotResponse> {
  try {
    const response = await fetch(`${side.botUrl}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        accept: 'application/json,*/*',
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        ...headers,
        ...signature(side.state.signingSecret, body),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.answerMilliseconds.most),
    })
    return {
      kind: 'answered',
      status: response.status,
      body: await response.text(),
      headers: response.headers,
    }
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError'
    return { kind: 'unanswered', code: late ? 'operation_timeout' : 'connection_failed' }
  }
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signature(secret: string, body: string): Record<string, string> {
  const seconds = String(Math.floor(Date.now() / 1000))
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': seconds, 'x-slack-signature': `v0=${digest}` }
}
