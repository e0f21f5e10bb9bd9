import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { CommitteeError } from '../committee/kernel/errors.ts'

const pauseMs = 5000

/**
 * Opens the record as soon as its database answers: after a power cut a server may take longer to start than this
 * program. Says in the log why it waits.
 * @returns null if the program is told to stop before
 */
export async function whenReachable<Opened>(
  open: () => Promise<Opened>,
  stopped: Promise<void>,
  log: Pick<Logger, 'warn'>,
  wait: () => Promise<unknown> = () => pause(pauseMs),
): Promise<Opened | null> {
  let ended = false
  void stopped.then(() => {
    ended = true
  })
  while (!ended) {
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof CommitteeError) || error.code !== 'database-unreachable') throw error
      log.warn({ code: error.code }, `${error.message} Trying again every few seconds.`)
    }
    await Promise.race([wait(), stopped])
  }
  return null
}
