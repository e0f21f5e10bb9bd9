import { pino } from 'pino'
import { expect } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { cardFaults } from '../../src/cards/limits.ts'
import type { Core, PlatformName } from '../../src/committee/ports.ts'
import {
  type Destination,
  type Messenger,
  Undeliverable,
  type WhyUndeliverable,
} from '../../src/conversation/messenger.ts'
import { usualPace } from '../../src/outbox/pace.ts'
import type { Sender } from '../../src/outbox/sender.ts'
import { sendDueMessages } from './send-due.ts'

export type Sent = { readonly platform: PlatformName; readonly user: string; readonly card: Card }

/** Both platforms, with the notices and reminders that they are sent. */
export function postbag(core: Core) {
  const sent: Sent[] = []
  const events: (() => Promise<unknown>)[] = []
  const messenger = (platform: PlatformName): Messenger => ({
    platform,
    async post(to: Destination, card: Card) {
      await events.shift()?.()
      if (to.kind !== 'person') throw new Error('a message went to a room')
      expect({ title: card.title, faults: cardFaults(card) }).toEqual({ title: card.title, faults: [] })
      sent.push({ platform, user: to.user.replace(/^(U|object)-/, ''), card })
      return { conversation: 'D1', message: `m${sent.length}` }
    },
    edit: async () => {},
    check: async () => {},
  })
  const messengers = new Map((['slack', 'teams'] as const).map((name) => [name, messenger(name)]))
  const log = pino({ level: 'silent' })
  const draw = async () => expect.unreachable('a post was drawn')
  // Pauses follow the council's clock here, which the tests put forward.
  const sender: Sender = { core, messengers, draw, log, realNow: core.now, pace: usualPace }
  const look = () => sendDueMessages(sender)
  return {
    sender,
    sent,
    look,
    /** Looks for what is due, and returns what went out. */
    async rounds(count = 1): Promise<Sent[]> {
      const before = sent.length
      for (let round = 0; round < count; round++) await look()
      return sent.slice(before)
    },
    next: (event: () => Promise<unknown>) => events.push(event),
    fails: (why: WhyUndeliverable, times = 1, retryAfter: number | null = null) => {
      for (let n = 0; n < times; n++)
        events.push(() => Promise.reject(new Undeliverable(why, `${why}-code`, retryAfter)))
    },
  }
}

export type Postbag = ReturnType<typeof postbag>

export const users = (some: readonly Sent[]): string[] => some.map(({ user }) => user).sort()
