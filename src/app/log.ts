import { type Logger, pino } from 'pino'

/**
 * Writes to standard error, so that a command's output can be piped. Codes and ids only: nothing that somebody wrote,
 * and no token.
 */
export function createLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
}
