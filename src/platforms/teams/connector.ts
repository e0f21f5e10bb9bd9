import { type HttpClient, HttpHeaders } from 'botbuilder-stdlib/lib/azureCoreHttpCompat.js'
import { z } from 'zod'
import { Undeliverable } from '../../conversation/messenger.ts'
import { neverReached } from '../never-reached.ts'
import { whyRefused } from './refusals.ts'
import { teamsWords } from './teams.words.ts'

const patience = 15_000

/**
 * Sends every call to Teams and turns its refusals into ours. Errors thrown from here bypass the SDK's own retries,
 * which would wait inside a turn and post twice: the delivery queue retries instead.
 */
export const connectorHttp: HttpClient = {
  async sendRequest(request) {
    const response = await call(request.url, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      ...(typeof request.body === 'string' ? { body: request.body } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) throw undeliverable(request.method, response)
    return { request, status: response.status, headers: new HttpHeaders(), bodyAsText: response.body }
  },
}

type TeamsResponse = { ok: boolean; status: number; retryAfter: string | null; body: string }

async function call(url: string, init: RequestInit): Promise<TeamsResponse> {
  try {
    const response = await fetch(url, init)
    const retryAfter = response.headers.get('retry-after')
    return { ok: response.ok, status: response.status, retryAfter, body: await response.text() }
  } catch (error) {
    throw new Undeliverable(neverReached(error) ? 'passing' : 'unknown', teamsWords.noAnswer)
  }
}

function undeliverable(method: string, response: TeamsResponse): Undeliverable {
  const { status } = response
  const code = errorCode(response.body)
  const why = whyRefused(method, status, code)
  return new Undeliverable(why, `${status} ${code}`.trim(), seconds(response.retryAfter))
}

const refusal = z.object({ error: z.object({ code: z.string().regex(/^\w{1,80}$/) }) })

/** Teams' error message may quote what was sent; its code does not. */
function errorCode(body: string): string {
  try {
    return refusal.parse(JSON.parse(body)).error.code
  } catch {
    return ''
  }
}

function seconds(retryAfter: string | null): number | null {
  if (retryAfter === null) return null
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter)
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}
