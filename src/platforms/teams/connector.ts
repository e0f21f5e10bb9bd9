import { type HttpClient, HttpHeaders } from 'botbuilder-stdlib/lib/azureCoreHttpCompat.js'
import { z } from 'zod'
import { Undeliverable } from '../../conversation/messenger.ts'
import { neverReached, whyOfStatus } from '../never-reached.ts'
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
  const code = `${status} ${errorCode(response.body)}`.trim()
  if (status === 404 && method === 'PUT') return new Undeliverable('gone', code)
  const why = editConflicts.has(status) ? 'passing' : whyOfStatus(status)
  return new Undeliverable(why, code, why === 'refused' ? null : seconds(response.retryAfter))
}

/** Teams returns these when two edits of one post collide. */
const editConflicts = new Set([409, 412])

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
