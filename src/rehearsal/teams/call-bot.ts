import { z } from 'zod'
import type { FarSide } from './far-side.ts'
import { limits } from './limits.ts'

/** The bot's response to a call. A silent bot took too long or could not be reached at all. */
export type BotResponse =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'failed'; readonly status: number }
  | { readonly kind: 'silent' }

/** Calls the bot as a channel does: with our token, and for no longer than Teams waits. */
export async function callBot(far: FarSide, activity: Record<string, unknown>): Promise<BotResponse> {
  const { appId } = far.kept.state
  const name = z.string().safeParse(activity.name).data ?? String(activity.type)
  const patience = activity.type === 'invoke' ? limits.invokeMilliseconds : limits.messageMilliseconds
  const late = new AbortController()
  const watch = setTimeout(() => late.abort(), patience)
  try {
    const response = await fetch(new URL('/api/messages', far.botUrl), {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        authorization: `Bearer ${await far.keys.forBot(appId, far.serviceUrl)}`,
        'ms-cv': String(activity.id),
      },
      body: JSON.stringify(activity),
      signal: late.signal,
    })
    const text = await response.text()
    if (response.ok) return { kind: 'answered', body: text === '' ? undefined : json(text) }
    far.refusals.note(
      'teams',
      `${response.status} BotError`,
      `the bot answered ${name} with: ${text.slice(0, 300)}`,
    )
    return { kind: 'failed', status: response.status }
  } catch {
    if (late.signal.aborted)
      far.refusals.note(
        'teams',
        '504 GatewayTimeout',
        `the bot did not answer ${name} in ${patience / 1000} s`,
      )
    else far.refusals.note('teams', '502 BadGateway', 'the bot cannot be reached')
    return { kind: 'silent' }
  } finally {
    clearTimeout(watch)
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
