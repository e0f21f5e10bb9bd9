import { setTimeout as sleep } from 'node:timers/promises'
import type { Card } from '../../cards/card.ts'
import {
  type Destination,
  isPlaced,
  type Messenger,
  type Placed,
  type Posted,
  Undeliverable,
} from '../../conversation/messenger.ts'
import type { Tell } from '../platform.ts'
import type { Log } from './log.ts'

const maxWaitSeconds = 30

/**
 * Posts the first card and replaces it with each later one. There is no queue behind this: a failed call is retried
 * once, and a card that cannot be shown undoes none of the work.
 */
export function tellInPlace(messenger: Messenger, to: Destination, log: Log): Tell {
  let placed: Placed | null = null
  const put = async (card: Card): Promise<Posted> => {
    try {
      if (placed !== null) {
        await messenger.edit(to, placed, card)
        return placed
      }
    } catch (error) {
      if (!(error instanceof Undeliverable) || error.why !== 'gone') throw error
    }
    const posted = await messenger.post(to, card)
    placed = isPlaced(posted) ? posted : null
    return posted
  }
  return async (card) => {
    try {
      return await put(card).catch(async (error: unknown) => {
        if (!(error instanceof Undeliverable) || error.why !== 'passing') throw error
        await sleep(1000 * Math.min(error.retryAfterSeconds ?? 1, maxWaitSeconds))
        return put(card)
      })
    } catch (error) {
      if (!(error instanceof Undeliverable)) throw error
      log.warn({ code: error.message }, 'An answer could not be given in Slack')
      return null
    }
  }
}
