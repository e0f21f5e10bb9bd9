import { pino } from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import type { Core } from '../../src/committee/ports.ts'
import { addressPosts } from '../../src/outbox/address.ts'
import { laneFor } from '../../src/outbox/lanes.ts'
import { usualPace } from '../../src/outbox/pace.ts'
import { sendPosts } from '../../src/outbox/send-posts.ts'
import type { Sender } from '../../src/outbox/sender.ts'
import { farPlatform } from '../support/far-platform.ts'
import { filesInTests } from '../support/files-in-tests.ts'
import { memoryStore } from '../support/memory-store.ts'
import { fillCouncil, post } from './post.ts'

describe('posts are sent', () => {
  let core: Core
  let far: ReturnType<typeof farPlatform>
  let sender: Sender
  let seconds: number

  beforeEach(async () => {
    far = farPlatform()
    seconds = 0
    const store = memoryStore()
    core = {
      store,
      bankHolidays: bankHolidays(),
      files: filesInTests(),
      newDiaryLink: null,
      now: () => new Date('2025-09-25T11:00:00Z'),
      newId: () => expect.unreachable('no id is made'),
    }
    sender = {
      core,
      messengers: new Map([['slack', far.messenger]]),
      draw: async (_, { id }) => ({ title: id, blocks: [] }),
      log: pino({ level: 'silent' }),
      realNow: () => new Date(Date.parse('2026-01-01T09:00:00Z') + seconds * 1000),
      pace: usualPace,
    }
    await store.transact(async (tx) => {
      await fillCouncil(tx)
      const elsewhere = { platform: 'slack', workspace: 'T2', channel: 'C2', serviceUrl: null } as const
      await tx.rooms.insert({
        id: 'room-3',
        councilId: 'council-1',
        committeeId: 'committee-1',
        ...elsewhere,
      })
    })
  })

  const standing = { conversation: 'C1', message: 'm' }
  const put = (count: number, what: Partial<ReturnType<typeof post>> = {}) =>
    core.store.transact((tx) =>
      tx.posts.insertAll(
        Array.from({ length: count }, (_, n) => ({
          ...post(`${what.targetId ?? 'room-1'}-post-${String(n).padStart(2, '0')}`, 'w'),
          ...what,
        })),
      ),
    )
  /** What is sent after that many seconds. */
  const at = async (second: number): Promise<string[]> => {
    seconds = second
    const before = far.said.length
    const lane = laneFor('slack', 24)
    await addressPosts(sender)
    while ((await sendPosts(sender, lane)) > 0) await lane.idle()
    return far.said.slice(before).map(({ how, title }) => `${how} ${title}`)
  }
  const touch = () => core.store.transact((tx) => tx.posts.update({}, { due: true, wanted: 'again' }))

  it('each at most once in three seconds', async () => {
    await put(1)
    expect(await at(0)).toEqual(['post room-1-post-00'])
    await touch()
    expect(await at(2)).toEqual([])
    expect(await at(3)).toEqual(['edit room-1-post-00'])
    expect(await at(60)).toEqual([])
  })

  it('with no more edits in a workspace than Slack allows, and no delay elsewhere', async () => {
    await put(45, standing)
    await put(3, { ...standing, targetId: 'room-3' })
    const counts = []
    for (let second = 0; second <= 75; second++) counts.push((await at(second)).length)
    expect(counts[0]).toBe(10 + 3)
    for (let from = 0; from + 60 <= counts.length; from++)
      expect(counts.slice(from, from + 60).reduce((sum, count) => sum + count)).toBeLessThanOrEqual(50 + 3)
    expect(far.said).toHaveLength(48)
  })

  it('and new ones all at once', async () => {
    await put(45)
    expect(await at(0)).toHaveLength(45)
  })

  it('to no place for as long as it asks to be left alone', async () => {
    await put(30)
    await put(1, { targetId: 'room-3' })
    far.fails('passing', 'ratelimited', 20)
    // All of its lane were under way when the first was answered.
    expect(await at(0)).toHaveLength(24)
    expect(await at(19)).toEqual([])
    expect(await at(20)).toHaveLength(7)
    expect(far.said).toHaveLength(31)
  })

  it('again after pauses that grow', async () => {
    await put(1)
    const tried: number[] = []
    for (let n = 0; n < 4; n++) far.fails('passing', 'timeout')
    const draw: Sender['draw'] = async () => {
      tried.push(seconds)
      return { title: '', blocks: [] }
    }
    sender = { ...sender, draw }
    for (let second = 0; second <= 40; second++) await at(second)
    expect(tried).toEqual([0, 2, 6, 14, 30])
    expect(far.said).toHaveLength(1)
  })
})
