import { type Logger, LogLevel } from '@slack/bolt'

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
    warn: (...said: unknown[]) => log.warn({ code: 'slack-bolt' }, beginning(said[0])),
    error: (...said: unknown[]) => log.error({ code: 'slack-bolt' }, beginning(said[0])),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  }
}
