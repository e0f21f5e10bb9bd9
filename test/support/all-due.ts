import type { pino } from 'pino'
import type { Card } from '../../src/cards/card.ts'
import type { Core } from '../../src/committee/ports.ts'
import { foldTouches } from '../../src/committee/record/fold-touches.ts'
import type { Destination, Messenger } from '../../src/conversation/messenger.ts'
import { drawCard } from '../../src/conversation/posts/draw-card.ts'
import { addressPosts } from '../../src/outbox/address.ts'
import { laneFor } from '../../src/outbox/lanes.ts'
import { usualPace } from '../../src/outbox/pace.ts'
import { sendPosts } from '../../src/outbox/send-posts.ts'
import type { Sender } from '../../src/outbox/sender.ts'

const platforms = ['slack', 'teams'] as const

/** An outbox whose platforms take everything. Each call sends all posts that are due, an hour of real time later. */
export function allDue(core: Core, hear: (to: Destination, card: Card) => void, log: pino.Logger) {
  let placed = 0
  const messenger = (platform: Messenger['platform']): Messenger => ({
    platform,
    async post(to, card) {
      hear(to, card)
      return { conversation: 'C1', message: `m${++placed}` }
    },
    edit: async (to, _, card) => hear(to, card),
    check: async () => {},
  })
  let real = 0
  const sender: Sender = {
    core,
    messengers: new Map(platforms.map((name) => [name, messenger(name)])),
    draw: drawCard,
    log,
    realNow: () => new Date(real),
    pace: { ...usualPace, edits: 10_000 },
  }
  return {
    sender,
    async sendPosts(): Promise<void> {
      real += 3600_000
      await foldTouches(core)
      await addressPosts(sender)
      for (const platform of platforms) {
        const lane = laneFor(platform, 500)
        while ((await sendPosts(sender, lane)) > 0) await lane.idle()
      }
    },
  }
}
