import { webApi } from '@slack/bolt'
import { Undeliverable } from '../../conversation/messenger.ts'
import { neverReached, whyOfStatus } from '../never-reached.ts'
import { whyOfCode } from './refusals.ts'

/** Classifies all of Slack's refusals and failures. */
export function undeliverable(error: unknown): Undeliverable {
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error
    // If a proxy answers with a page instead of Slack, the page arrives here as the "code".
    if (!/^[a-z0-9_]{1,80}$/.test(code)) return new Undeliverable('unknown', 'unreadable_answer')
    return new Undeliverable(whyOfCode(code), code, error.data.response_metadata?.retryAfter ?? null)
  }
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new Undeliverable('passing', 'ratelimited', error.retryAfter)
  if (error instanceof webApi.WebAPIHTTPError) {
    const seconds = Number.parseInt(error.headers['retry-after'] ?? '', 10)
    const retryAfter = Number.isNaN(seconds) ? null : seconds
    return new Undeliverable(whyOfStatus(error.statusCode), `http_${error.statusCode}`, retryAfter)
  }
  if (isTooMany(error)) return new Undeliverable('passing', 'ratelimited')
  const unreached = error instanceof webApi.WebAPIRequestError && neverReached(error.original)
  return new Undeliverable(unreached ? 'passing' : 'unknown', 'no_answer')
}

/** Slack's client throws a bare error if a rate limit comes without a waiting time. */
function isTooMany(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = 'original' in at ? at.original : at.cause)
    if (/^Retry header did not contain/.test(at.message)) return true
  return false
}
