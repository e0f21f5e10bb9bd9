import { type Logger, LogLevel } from '@slack/bolt'
import { slackWords } from './slack.words.ts'

/** The log that a platform writes to. Codes and counts only: nothing that somebody wrote, and no token. */
export type Log = {
  info(about: object, message: string): void
  warn(about: object, message: string): void
  error(about: object, message: string): void
}

/**
 * Bolt's own log. After a colon, a bracket or a quotation mark its sentences quote what came in or went out, so only
 * the beginning is kept. Its debug lines hold whole requests and are dropped.
 */
export function boltLog(log: Log): Logger {
  const beginning = (first: unknown) =>
    (typeof first === 'string' ? first.split(/[:("'`]/)[0]?.trim() : '') || 'Bolt'
  return {
    debug: () => {},
    info: () => {},
    warn(...said: unknown[]) {
      const why = typeof said[0] === 'string' ? whyTurnedAway(said[0]) : null
      if (why === null) log.warn({ code: 'slack-bolt' }, beginning(said[0]))
      else logTurnedAway(log, why)
    },
    error: (...said: unknown[]) => log.error({ code: 'slack-bolt' }, beginning(said[0])),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  }
}

/** Nothing of the request itself is logged: it may be anybody's. */
export function logTurnedAway(log: Log, why: string): void {
  log.warn({ code: 'slack-turned-away', why }, 'A request to /slack/events was turned away')
}

const { turnedAway } = slackWords

/** How Bolt says that it turns a request away, and why. */
const boltTurnsAway: readonly (readonly [RegExp, string])[] = [
  [/headers are missing/, turnedAway.unsigned],
  [/Timestamp is invalid/, turnedAway.undated],
  [/Timestamp is too old/, turnedAway.late],
  [/Signature mismatch/, turnedAway.mismatch],
  [/^Request body exceeded/, turnedAway.large],
  [/^Failed to read request body/, turnedAway.broken],
  [/^Parsing request body failed/, turnedAway.shapeless],
]

function whyTurnedAway(said: string): string | null {
  return boltTurnsAway.find(([sign]) => sign.test(said))?.[1] ?? null
}
