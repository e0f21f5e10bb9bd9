import type { Card } from '../../src/cards/card.ts'
import type { PlatformName } from '../../src/committee/ports.ts'
import {
  type Messenger,
  type Placed,
  Undeliverable,
  type WhyUndeliverable,
} from '../../src/conversation/messenger.ts'

export type Said = { readonly how: 'post' | 'edit'; readonly placed: Placed; readonly title: string }

/** A platform that remembers what it was told and fails on request. */
export function farPlatform(name: PlatformName = 'slack') {
  const said: Said[] = []
  const next: (Undeliverable | (() => Promise<void>))[] = []
  let underWay = 0

  async function hear(how: Said['how'], placed: Placed, card: Card): Promise<void> {
    underWay++
    platform.mostAtOnce = Math.max(platform.mostAtOnce, underWay)
    try {
      const event = next.shift()
      if (event instanceof Undeliverable) throw event
      await event?.()
      said.push({ how, placed, title: card.title })
    } finally {
      underWay--
    }
  }
  const messenger: Messenger = {
    platform: name,
    async post(_to, card) {
      const placed = { conversation: 'C1', message: `m${said.length + 1}` }
      await hear('post', placed, card)
      return placed
    },
    edit: (_to, placed, card) => hear('edit', placed, card),
    check: async () => {},
  }
  const platform = {
    messenger,
    said,
    mostAtOnce: 0,
    fails: (why: WhyUndeliverable, code: string, retryAfter: number | null = null) =>
      next.push(new Undeliverable(why, code, retryAfter)),
    does: (event: () => Promise<void>) => next.push(event),
  }
  return platform
}
