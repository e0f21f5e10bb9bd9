import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dueMessage, type Message } from '../../src/committee/record/message.ts'
import type { Outbox } from '../../src/committee/record/outbox.ts'
import { type Post, undisputed } from '../../src/committee/record/post.ts'
import { unseen } from '../../src/committee/record/queued.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { posted } from '../support/meeting.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('the outbox on $name', ({ open }) => {
  let m: Marlshire
  let outbox: Outbox
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    outbox = m.store.outbox
    await m.store.transact((tx) => tx.posts.remove({}))
  })

  const second = (n: number) => new Date(Date.UTC(2026, 0, 1, 9, 0, n))
  const claim = { platform: 'slack', most: 10, now: second(10), until: second(130) } as const
  const put = (...some: (Partial<Post> & { id: string })[]) =>
    m.store.transact((tx) =>
      tx.posts.insertAll(some.map((one) => ({ ...blank(m), subjectId: one.id, ...one }))),
    )
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).sort()
  const row = async (id: string) => (await m.store.look.posts.get(id)) ?? expect.unreachable(id)

  it('returns the posts due on one platform, the longest waiting first', async () => {
    await put(
      { id: 'p1', nextAt: second(3) },
      { id: 'p2', nextAt: second(1) },
      { id: 'p3', nextAt: second(2) },
      { id: 'later', nextAt: second(11) },
      { id: 'done', due: false },
      { id: 'teams', platform: 'teams' },
      { id: 'new', platform: null },
    )
    expect(ids(await outbox.claimPosts({ ...claim, most: 2 }))).toEqual(['p2', 'p3'])
    expect(ids(await outbox.claimPosts(claim))).toEqual(['p1'])
    expect(await outbox.claimPosts(claim)).toEqual([])
    expect(ids(await outbox.claimPosts({ ...claim, now: second(11) }))).toEqual(['later'])
  })

  it('gives each post to one of several concurrent claims, and again when the claim expires', async () => {
    await put(...Array.from({ length: 30 }, (_, n) => ({ id: `p${String(n).padStart(2, '0')}` })))
    const claims = await Promise.all([1, 2, 3, 4].map(() => outbox.claimPosts(claim)))
    const given = claims.flatMap(ids)
    expect(new Set(given).size).toBe(given.length)
    while ((await outbox.claimPosts(claim)).length > 0);
    expect(await outbox.claimPosts({ ...claim, now: second(129) })).toEqual([])
    expect(await outbox.claimPosts({ ...claim, now: second(130), most: 40 })).toHaveLength(30)
  })

  it('records where a post is, and keeps it due if it was touched meanwhile', async () => {
    await put({ id: 'p1', attempts: 3 }, { id: 'p2' })
    const [one, two] = (await outbox.claimPosts(claim)).sort((a, b) => (a.id < b.id ? -1 : 1))
    if (one === undefined || two === undefined) return expect.unreachable()
    await m.store.transact((tx) => tx.markDue([{ subjectId: 'p2', kind: null, targetId: null }], 'newer'))
    const placed = { conversation: 'C', message: 'm', ...undisputed }
    for (const post of [one, two]) await outbox.settlePost({ ...post, ...placed }, second(13))
    expect(await row('p1')).toMatchObject({ ...placed, due: false, attempts: 0, nextAt: second(13) })
    expect(await row('p2')).toMatchObject({ ...placed, due: true, wanted: 'newer' })
    expect(ids(await outbox.claimPosts({ ...claim, now: second(13) }))).toEqual(['p2'])
  })

  it('returns what is addressed to a platform to that platform', async () => {
    await put({ id: 'p1', platform: null }, { id: 'p2', platform: null }, { id: 'p3', platform: null })
    await outbox.address('posts', ['p1', 'p3'], 'slack')
    await outbox.address('posts', ['p2'], 'teams')
    await outbox.address('posts', [], 'teams')
    expect(ids(await outbox.claimPosts(claim))).toEqual(['p1', 'p3'])
    expect(ids(await outbox.claimPosts({ ...claim, platform: 'teams' }))).toEqual(['p2'])
  })

  it('postpones posts, and counts attempts', async () => {
    await put({ id: 'p1' }, { id: 'p2' })
    await outbox.putOffPosts(['p1'], second(20), 1)
    await outbox.putOffPosts(['p2'], second(30), 0)
    expect([(await row('p1')).attempts, (await row('p2')).attempts]).toEqual([1, 0])
    expect(await outbox.claimPosts(claim)).toEqual([])
    expect(await outbox.nextAt(m.core.now())).toEqual(second(20))
    await outbox.putOffPosts([], second(1), 1)
    expect(await outbox.nextAt(m.core.now())).toEqual(second(20))
  })

  it('keeps a refused post due, and says so, unless it was touched meanwhile', async () => {
    await put({ id: 'p1' }, { id: 'p2' })
    const claimed = await outbox.claimPosts(claim)
    await m.store.transact((tx) => tx.markDue([{ subjectId: 'p2', kind: null, targetId: null }], 'newer'))
    const why = { fault: 'bot-not-in-room', refused: 'not_in_channel' } as const
    for (const post of claimed) await outbox.keepWaiting({ ...post, ...why }, second(20))
    expect(await row('p1')).toMatchObject({ ...why, due: true, attempts: 1, waits: true, nextAt: second(20) })
    expect(await row('p2')).toMatchObject({ ...why, due: true, waits: false, nextAt: new Date(0) })
    expect(ids(await outbox.claimPosts(claim))).toEqual(['p2'])
    expect(await outbox.claimPosts({ ...claim, now: second(20) })).toMatchObject([
      { id: 'p1', waits: false, ...why },
    ])
  })

  it('has no next time if nothing is due', async () => {
    await put({ id: 'p1', due: false })
    expect(await outbox.nextAt(m.core.now())).toBeNull()
  })

  it('returns messages due by then in the council’s time', async () => {
    const { meeting } = await posted(m)
    await m.store.transact((tx) => tx.posts.remove({}))
    const one = (id: string, what: Partial<Message>): Message => ({
      ...dueMessage({
        id,
        councilId: m.committee.councilId,
        personId: m.id('asha'),
        kind: 'notice',
        cause: 'change',
        about: 'wording',
        subjectId: id,
        meetingId: meeting,
        words: '',
        dueAt: second(0),
        usefulUntil: second(59),
      }),
      platform: 'slack',
      ...what,
    })
    await m.store.transact((tx) =>
      tx.messages.insertAll([
        one('m1', {}),
        one('m2', { nextAt: second(5) }),
        one('due later', { dueAt: second(1) }),
        one('tried later', { nextAt: second(11) }),
        one('sent', { state: 'sent' }),
        one('teams', { platform: 'teams' }),
        one('new', { platform: null }),
      ]),
    )
    expect(await outbox.nextAt(second(0))).toEqual(new Date(0))
    expect(ids(await outbox.claimMessages({ ...claim, most: 1 }, second(0)))).toEqual(['m1'])
    expect(ids(await outbox.claimMessages(claim, second(0)))).toEqual(['m2'])
    expect(await outbox.claimMessages(claim, second(0))).toEqual([])
    expect(ids(await outbox.claimMessages(claim, second(1)))).toEqual(['due later'])
    expect(await outbox.nextAt(second(1))).toEqual(new Date(0))
  })

  it('counts a workspace’s edits by window, and remembers until when to pause', async () => {
    const place = { platform: 'slack', workspace: 'T1' } as const
    const nobody = { before: 0, pausedUntil: null }
    expect(await outbox.countEdits(place, 4, second(0))).toEqual(nobody)
    expect(await outbox.countEdits(place, 3, second(0))).toEqual({ ...nobody, before: 4 })
    expect(await outbox.countEdits({ ...place, workspace: 'T2' }, 1, second(0))).toEqual(nobody)
    expect(await outbox.countEdits({ ...place, platform: 'teams' }, 1, second(0))).toEqual(nobody)
    expect(await outbox.countEdits(place, 2, second(15))).toEqual(nobody)
    await outbox.pause(place, second(50))
    await outbox.pause(place, second(40))
    expect(await outbox.countEdits(place, 0, second(15))).toEqual({ before: 2, pausedUntil: second(50) })
    await outbox.pause({ ...place, workspace: 'T3' }, second(20))
    expect(await outbox.countEdits({ ...place, workspace: 'T3' }, 1, second(0))).toEqual({
      before: 0,
      pausedUntil: second(20),
    })
  })

  it('wakes listeners once a transaction that asked for it has committed', async () => {
    let heard = 0
    const stop = await outbox.listen(() => void heard++)
    await m.store.transact(async () => {})
    const fails = m.store.transact(async (tx) => {
      tx.wakeOutbox()
      throw new Error('refused')
    })
    await expect(fails).rejects.toThrow('refused')
    expect(heard).toBe(0)
    await m.store.transact(async (tx) => tx.wakeOutbox())
    await vi.waitFor(() => expect(heard).toBe(1))
    await stop()
    await m.store.transact(async (tx) => tx.wakeOutbox())
    expect(heard).toBe(1)
  })
})

function blank(m: Marlshire): Omit<Post, 'id' | 'subjectId'> {
  return {
    councilId: m.committee.councilId,
    kind: 'agenda',
    target: 'room',
    targetId: 'room',
    wanted: 'w',
    due: true,
    accountId: null,
    conversation: null,
    message: null,
    ...undisputed,
    ...unseen,
    platform: 'slack',
  }
}
