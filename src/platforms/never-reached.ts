import type { WhyUndeliverable } from '../conversation/messenger.ts'

const codes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** Whether a request that failed cannot have arrived: after any other failure nobody can say. */
export function neverReached(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string' && codes.has(at.code)) return true
  return false
}

/** What an HTTP status says of a request that was not answered well: of most troubles of the server's nobody can say
 * whether they came before or after it did what was asked. */
export function whyOfStatus(status: number): WhyUndeliverable {
  if (status === 429 || status === 503) return 'passing'
  return status >= 500 || status === 408 ? 'unknown' : 'refused'
}
