import { pino } from 'pino'
import { vi } from 'vitest'
import type { Core } from '../../src/committee/ports.ts'
import { foldTouches } from '../../src/committee/record/fold-touches.ts'
import type { Messenger } from '../../src/conversation/messenger.ts'
import { drawCard } from '../../src/conversation/posts/draw-card.ts'
import { addressPosts } from '../../src/outbox/address.ts'
import { laneFor } from '../../src/outbox/lanes.ts'
import { usualPace } from '../../src/outbox/pace.ts'
import { sendPosts } from '../../src/outbox/send-posts.ts'
import type { Sender } from '../../src/outbox/sender.ts'
import { sendDueMessages } from './send-due.ts'

/** All that the outbox gives to both platforms, and all that it and anything else writes to a log. */
export function overheard(core: Core) {
  const said: string[] = []
  const hear = (...words: unknown[]) => void said.push(JSON.stringify(words))
  for (const level of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(hear)
  const messenger = (platform: Messenger['platform']): Messenger => ({
    platform,
    async post(to, card) {
      hear(to, card)
      return { conversation: 'C1', message: `m${said.length}` }
    },
    edit: async (to, card) => hear(to, card),
    check: async () => {},
  })
  let real = 0
  const sender: Sender = {
    core,
    messengers: new Map((['slack', 'teams'] as const).map((name) => [name, messenger(name)])),
    draw: drawCard,
    log: pino({ level: 'trace' }, { write: hear }),
    realNow: () => new Date(real),
    pace: { ...usualPace, edits: 10_000 },
  }
  return {
    said,
    /** Sends all posts and messages that are due. */
    async send(): Promise<void> {
      real += 3600_000
      await foldTouches(core)
      await addressPosts(sender)
      for (const platform of ['slack', 'teams'] as const) {
        const lane = laneFor(platform, 500)
        while ((await sendPosts(sender, lane)) > 0) await lane.idle()
      }
      await sendDueMessages(sender)
    },
  }
}
