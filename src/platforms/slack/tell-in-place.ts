import { setTimeout as sleep } from 'node:timers/promises'
import type { Card } from '../../cards/card.ts'
import { type Destination, type Messenger, type Placed, Undeliverable } from '../../conversation/messenger.ts'
import type { Log } from './log.ts'

const mostPatienceSeconds = 30

/**
 * Posts the first card, and puts each later one in its place. No queue stands behind this: what Slack cannot take just
 * now is tried once more, and what cannot be told undoes nothing of what was done.
 */
export function tellInPlace(messenger: Messenger, to: Destination, log: Log): (card: Card) => Promise<void> {
  let placed: Placed | null = null
  const put = async (card: Card) => {
    try {
      if (placed !== null) return await messenger.edit(to, placed, card)
    } catch (error) {
      if (!(error instanceof Undeliverable) || error.why !== 'gone') throw error
    }
    placed = await messenger.post(to, card)
  }
  return async (card) => {
    try {
      await put(card).catch(async (error: unknown) => {
        if (!(error instanceof Undeliverable) || error.why !== 'passing') throw error
        await sleep(1000 * Math.min(error.retryAfterSeconds ?? 1, mostPatienceSeconds))
        await put(card)
      })
    } catch (error) {
      if (!(error instanceof Undeliverable)) throw error
      log.warn({ code: error.message }, 'An answer could not be given in Slack')
    }
  }
}
