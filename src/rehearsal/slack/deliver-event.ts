import { setTimeout as wait } from 'node:timers/promises'
import { type BotResponse, sendEvent } from './call-bot.ts'
import type { FarSide } from './far-side.ts'
import { limits } from './limits.ts'
import { newId, type Undelivered } from './state.ts'
import { bot, workspace } from './workspace.ts'

/** The bot runs in the same process and is not listening yet when the rehearsal starts. */
const startupMs = 2000

/** Sends an event to the bot, and resends it if it is not accepted in time. Resolves once the event cannot be lost. */
export async function deliverEvent(side: FarSide, event: Record<string, unknown>): Promise<void> {
  const pending: Undelivered = { event: envelope(event, side.now()), tries: 0, reason: null }
  side.state.undelivered.push(pending)
  await side.saved()
  inBackground(side, tryOnce(side, pending))
}

/** Resumes the deliveries that were pending when the rehearsal last stopped. */
export function resumeDeliveries(side: FarSide): void {
  for (const pending of side.state.undelivered) inBackground(side, tryAfter(side, pending, startupMs))
}

async function tryOnce(side: FarSide, pending: Undelivered): Promise<void> {
  const response = await sendEvent(side, pending.event, retryHeaders(pending))
  const failure = reasonOf(response)
  if (failure !== null) side.note(failure.code, `the event ${pending.event.event_id} was not taken`)
  if (failure === null || failure.final || pending.tries >= limits.redeliveries.most) {
    side.state.undelivered = side.state.undelivered.filter((one) => one !== pending)
    await side.saved()
    return
  }
  pending.reason = failure.reason
  pending.tries += 1
  await side.saved()
  inBackground(side, tryAfter(side, pending, side.redeliverAfter[pending.tries - 1] ?? 0))
}

async function tryAfter(side: FarSide, pending: Undelivered, milliseconds: number): Promise<void> {
  await wait(milliseconds, undefined, { ref: false })
  await tryOnce(side, pending)
}

function inBackground(side: FarSide, delivery: Promise<void>): void {
  delivery.catch((error: unknown) => side.note('internal_error', `an event could not be kept: ${error}`))
}

function retryHeaders(pending: Undelivered): Record<string, string> {
  if (pending.reason === null) return {}
  return { 'x-slack-retry-num': String(pending.tries), 'x-slack-retry-reason': pending.reason }
}

function reasonOf(response: BotResponse): { code: string; reason: string; final: boolean } | null {
  if (response.kind === 'unanswered') {
    const late = response.code === 'operation_timeout'
    return { code: response.code, reason: late ? 'http_timeout' : 'connection_failed', final: false }
  }
  if (response.status >= 200 && response.status < 300) return null
  return { code: 'http_error', reason: 'http_error', final: response.headers.get('x-slack-no-retry') === '1' }
}

function envelope(event: Record<string, unknown>, now: Date): Record<string, unknown> {
  return {
    token: 'rehearsal',
    team_id: workspace.id,
    context_team_id: workspace.id,
    context_enterprise_id: null,
    api_app_id: bot.app,
    event,
    type: 'event_callback',
    event_id: newId('Ev'),
    event_time: Math.floor(now.getTime() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.id,
        user_id: bot.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: newId('Ev'),
  }
}
