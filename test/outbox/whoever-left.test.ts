import { pino } from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Core } from '../../src/committee/ports.ts'
import { endSeat } from '../../src/committee/setup/end-seat.ts'
import type { Destination } from '../../src/conversation/messenger.ts'
import { allDue } from '../support/all-due.ts'
import { type Marlshire, type Name, openMarlshire } from '../support/committee.ts'
import { comes } from '../support/elections.ts'
import { polled } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'

/** Sends what is due, and says to whom something went. */
function outboxOf(core: Core) {
  const heard = new Set<string>()
  const hear = (to: Destination) => {
    if (to.kind === 'person') heard.add(to.user.replace(/^(U|object)-/, ''))
  }
  const due = allDue(core, hear, pino({ level: 'silent' }))
  return async () => {
    heard.clear()
    await due.sendPosts()
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
