import type { WhyUndeliverable } from '../conversation/messenger.ts'

const codes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** True if a failed request cannot have arrived. After any other failure nobody can tell. */
export function neverReached(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string' && codes.has(at.code)) return true
  return false
}

/**
 * What the HTTP status of a failed request means, if nothing else says it. After most server errors nobody can tell
 * whether the request took effect.
 */
export function whyOfStatus(status: number): WhyUndeliverable {
  if (status === 429 || status === 503) return 'passing'
  if (status === 401) return 'token-refused'
  return status >= 500 || status === 408 ? 'unknown' : 'unexplained'
}
