import { pino } from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Core, PlatformName } from '../../src/committee/ports.ts'
import { foldTouches } from '../../src/committee/record/fold-touches.ts'
import { endSeat } from '../../src/committee/setup/end-seat.ts'
import type { Destination, Messenger } from '../../src/conversation/messenger.ts'
import { drawCard } from '../../src/conversation/posts/draw-card.ts'
import { addressPosts } from '../../src/outbox/address.ts'
import { laneFor } from '../../src/outbox/lanes.ts'
import { usualPace } from '../../src/outbox/pace.ts'
import { sendPosts } from '../../src/outbox/send-posts.ts'
import type { Sender } from '../../src/outbox/sender.ts'
import { type Marlshire, type Name, openMarlshire } from '../support/committee.ts'
import { comes } from '../support/elections.ts'
import { polled } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'

/** Sends what is due, and says to whom something went. */
function outboxOf(core: Core) {
  const heard = new Set<string>()
  const hear = (to: Destination) => {
    if (to.kind === 'person') heard.add(to.user.replace(/^(U|object)-/, ''))
    return { conversation: 'D', message: `m${heard.size}` }
  }
  const messenger = (platform: PlatformName): Messenger => ({
    platform,
    post: async (to) => hear(to),
    edit: async (to) => void hear(to),
    check: async () => {},
  })
  let real = 0
  const sender: Sender = {
    core,
    messengers: new Map((['slack', 'teams'] as const).map((name) => [name, messenger(name)])),
    draw: drawCard,
    log: pino({ level: 'silent' }),
    realNow: () => new Date(real),
    pace: { ...usualPace, edits: 10_000 },
  }
  return async () => {
    heard.clear()
    real += 3600_000
    await foldTouches(core)
    await addressPosts(sender)
    for (const platform of ['slack', 'teams'] as const) {
      const lane = laneFor(platform, 500)
      while ((await sendPosts(sender, lane)) > 0) await lane.idle()
    }
    return heard
  }
}

describe('cards that stand with somebody', () => {
  let m: Marlshire
  let send: ReturnType<typeof outboxOf>
  beforeEach(async () => {
    m = await openMarlshire(memoryStore())
    await polled(m)
    send = outboxOf(m.core)
    await send()
  })

  const ends = (lastDay: string, name: Name = 'asha') =>
    endSeat(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      personId: m.id(name),
      kind: null,
      lastDay,
      followedById: null,
    })

  test('are redrawn with the roster, but not with whoever has left', async () => {
    await ends('2017-09-19')
    const heard = await send()
    expect(heard).toContain('tom')
    expect(heard).not.toContain('asha')
    expect(await m.store.look.posts.count({ due: true })).toBe(0)
  })

  test('are redrawn until the last day', async () => {
    await ends('2017-09-20')
    expect(await send()).toContain('asha')
    m.at('2017-09-21T00:00')
    await ends('2017-09-22', 'cara')
    expect(await send()).not.toContain('asha')
  })

  test('come to a new member with their first day', async () => {
    await comes(m, 'Fay', 'member', '2017-09-25')
    expect(await send()).not.toContain('Fay')
    m.at('2017-09-25T00:00')
    expect(await send()).toContain('Fay')
    const posts = await m.store.look.posts.find({ target: 'person' })
    const fay = await m.store.look.people.findOne({ name: 'Fay' })
    const theirs = posts.filter(({ targetId }) => targetId === fay?.id)
    expect(theirs.map(({ kind }) => kind).sort()).toEqual(['poll', 'sheet'])
  })
})
