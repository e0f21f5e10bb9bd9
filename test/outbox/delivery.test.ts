import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import type { Core } from '../../src/committee/ports.ts'
import { tryPlaceAgain } from '../../src/committee/record/try-again.ts'
import { redraw } from '../../src/committee/record/want-post.ts'
import { Undeliverable } from '../../src/conversation/messenger.ts'
import { addressPosts } from '../../src/outbox/address.ts'
import { usualPace } from '../../src/outbox/pace.ts'
import { claimedUntil, type Sender } from '../../src/outbox/sender.ts'
import { startOutbox } from '../../src/outbox/start-outbox.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Database } from '../../src/store/database.ts'
import { farPlatform } from '../support/far-platform.ts'
import { filesInTests } from '../support/files-in-tests.ts'
import { database } from '../support/stores.ts'
import { fillCouncil, post } from './post.ts'

describe('delivery', () => {
  let core: Core
  let far: ReturnType<typeof farPlatform>
  let sender: Sender
  let opened: Database
  let stop = async () => {}
  const logged: string[] = []

  beforeEach(async () => {
    opened = await database.open()
    const log = pino({ base: null }, { write: (line: string) => void logged.push(line) })
    let ids = 0
    core = {
      store: createStore(opened),
      bankHolidays: bankHolidays(),
      files: filesInTests(),
      newDiaryLink: null,
      now: () => new Date('2025-09-25T11:00:00Z'),
      newId: () => `id-${String(++ids).padStart(4, '0')}`,
    }
    far = farPlatform()
    sender = {
      core,
      log,
      messengers: new Map([['slack', far.messenger]]),
      async draw() {
        const council = await core.store.look.councils.get('council-1')
        return { title: council?.name ?? '', blocks: [] }
      },
      realNow: () => new Date(),
      // Faster than in practice, but with enough time to fold touches in between.
      pace: { ...usualPace, betweenEditsMs: 200, edits: 1000 },
    }
    await core.store.transact(fillCouncil)
  })
  afterEach(async () => {
    await stop()
    stop = async () => {}
  })

  const start = async () => {
    stop = (await startOutbox(sender)).stop
  }
  const want = (id = 'post-1') =>
    core.store.transact(async (tx) => {
      const fresh = post(id, core.newId())
      if (!(await tx.posts.insert(fresh))) await tx.posts.update({ id }, { wanted: fresh.wanted, due: true })
      tx.wakeOutbox()
    })
  const rename = (name: string) =>
    core.store.transact(async (tx) => {
      await tx.councils.update({ id: 'council-1' }, { name })
      await redraw(core, tx, { kind: 'agenda', subjectId: 'post-1' })
    })
  const settled = (id = 'post-1', timeout = 8000) =>
    vi.waitFor(
      async () => {
        expect(await core.store.look.touches.count({})).toBe(0)
        const row = await core.store.look.posts.get(id)
        expect(row?.due).toBe(false)
        return row
      },
      { timeout, interval: 50 },
    )
  const titles = () => far.said.map(({ how, title }) => `${how} ${title}`)

  it('posts what a transaction wanted, and keeps where it stands', async () => {
    await start()
    await want()
    expect(await settled()).toMatchObject({ conversation: 'C1', message: 'm1', refused: null })
    await rename('second')
    await settled()
    expect(titles()).toEqual(['post first', 'edit second'])
  })

  it('delivers at once, not when it next looks', async () => {
    await start()
    const times: number[] = []
    for (const id of ['post-1', 'post-2', 'post-3', 'post-4', 'post-5']) {
      const from = Date.now()
      await want(id)
      await settled(id)
      times.push(Date.now() - from)
    }
    expect(Math.min(...times)).toBeLessThan(500)
  })

  it('sends nothing of a transaction that rolled back', async () => {
    await start()
    const fails = core.store.transact(async (tx) => {
      await tx.posts.insert(post('post-1', 'w'))
      tx.wakeOutbox()
      throw new Error('refused')
    })
    await expect(fails).rejects.toThrow('refused')
    expect(await core.store.look.posts.count({})).toBe(0)
    expect(far.said).toEqual([])
  })

  it('delays what a platform that is down cannot take, and loses nothing of it', async () => {
    far.fails('passing', 'internal_error')
    far.fails('passing', 'timeout')
    await start()
    await want('post-1')
    await want('post-2')
    await want('post-3')
    for (const id of ['post-1', 'post-2', 'post-3']) await settled(id, 12_000)
    expect(far.said).toHaveLength(3)
    expect(logged.join()).toContain('internal_error')
  })

  it('leaves a platform alone for as long as it asks, whatever is wanted in between', async () => {
    far.fails('passing', 'ratelimited', 2)
    await start()
    const from = Date.now()
    await want()
    await vi.waitFor(() => expect(logged.join()).toContain('ratelimited'))
    await rename('second')
    await settled()
    expect(Date.now() - from).toBeGreaterThan(1900)
    expect(titles()).toEqual(['post second'])
  })

  it('folds several edits of a post into the newest, never two at once', async () => {
    let release = () => {}
    far.does(() => new Promise((resolve) => (release = resolve)))
    await start()
    await want()
    await vi.waitFor(() => expect(far.mostAtOnce).toBe(1))
    for (const name of ['second', 'third', 'fourth', 'fifth']) await rename(name)
    release()
    await settled()
    expect(far.mostAtOnce).toBe(1)
    expect(titles()).toEqual(['post first', 'edit fifth'])
  })

  it('ends with the newest state however edits and faults fall', { timeout: 30_000 }, async () => {
    far.fails('passing', 'timeout')
    await start()
    await want()
    for (let i = 0; i < 25; i++) {
      if (i === 10) far.fails('passing', 'timeout')
      await rename(`later ${String(i).padStart(2, '0')}`)
    }
    await settled('post-1', 19_000)
    const shown = far.said.map(({ title }) => title)
    expect(shown.at(-1)).toBe('later 24')
    expect([...shown].sort()).toEqual(shown)
    expect(far.said.filter(({ how }) => how === 'post')).toHaveLength(1)
  })

  it('delivers different posts side by side', async () => {
    for (let i = 0; i < 4; i++) far.does(() => new Promise((resolve) => setTimeout(resolve, 300)))
    await start()
    await Promise.all(['post-1', 'post-2', 'post-3', 'post-4'].map((id) => want(id)))
    for (const id of ['post-1', 'post-2', 'post-3', 'post-4']) await settled(id)
    expect(far.mostAtOnce).toBe(4)
  })

  it('lets no slow post delay another, even one that is redrawn', async () => {
    let release = () => {}
    far.does(() => new Promise((resolve) => (release = resolve)))
    await start()
    await want('post-1')
    await vi.waitFor(() => expect(far.mostAtOnce).toBe(1))
    await rename('second')
    await want('post-2')
    await vi.waitFor(() => expect(titles()).toEqual(['post second']), { timeout: 4000 })
    release()
    await settled('post-1')
    expect(titles()).toEqual(['post second', 'post first', 'edit second'])
  })

  it('takes up what a program had under way when it died', async () => {
    await want()
    await addressPosts(sender)
    const now = new Date()
    const claim = { platform: 'slack', most: 1, now, until: claimedUntil(now) } as const
    expect(await core.store.outbox.claimPosts(claim)).toMatchObject([{ id: 'post-1' }])
    expect(await core.store.outbox.claimPosts(claim)).toEqual([])
    sender = { ...sender, realNow: () => claimedUntil(new Date()) }
    await start()
    await settled()
    expect(titles()).toEqual(['post first'])
  })

  it('posts again if somebody has removed the message', async () => {
    await start()
    await want()
    await settled()
    far.fails('gone', 'message_not_found')
    await rename('second')
    expect(await settled()).toMatchObject({ message: 'm2' })
    expect(titles()).toEqual(['post first', 'post second'])
  })

  it('records why a wrong post was refused, and tries it no more', async () => {
    far.fails('refused', 'invalid_blocks')
    await start()
    await want()
    expect(await settled()).toMatchObject({ refused: 'invalid_blocks', conversation: null })
    await rename('second')
    expect(await settled()).toMatchObject({ refused: null, message: 'm1' })
    expect(titles()).toEqual(['post second'])
  })

  it('keeps due what its place refuses, and says why', async () => {
    far.fails('bot-not-in-room', 'not_in_channel')
    await start()
    await want()
    await vi.waitFor(async () =>
      expect(await core.store.look.posts.get('post-1')).toMatchObject({
        due: true,
        waits: true,
        fault: 'bot-not-in-room',
        refused: 'not_in_channel',
        attempts: 1,
      }),
    )
    await rename('second')
    await tryPlaceAgain(core, { platform: 'slack', workspace: 'T1', channel: 'C1' })
    expect(await settled()).toMatchObject({ fault: null, refused: null, waits: false, message: 'm1' })
    expect(titles()).toEqual(['post second'])
  })

  it('tries again at once if its place is mended while it is being refused', async () => {
    let refuse = () => {}
    far.does(
      () =>
        new Promise((_, reject) => {
          refuse = () => reject(new Undeliverable('bot-not-in-room', 'not_in_channel'))
        }),
    )
    await start()
    await want()
    await vi.waitFor(() => expect(far.mostAtOnce).toBe(1))
    await tryPlaceAgain(core, { platform: 'slack', workspace: 'T1', channel: null })
    refuse()
    expect(await settled()).toMatchObject({ fault: null, message: 'm1' })
  })

  it('puts no second message beside one that can no longer be edited', async () => {
    await start()
    await want()
    await settled()
    far.fails('not-editable', 'edit_window_closed')
    await rename('second')
    expect(await settled()).toMatchObject({ fault: 'not-editable', message: 'm1', waits: false })
    await rename('third')
    expect(await settled()).toMatchObject({ fault: null, message: 'm1' })
    expect(titles()).toEqual(['post first', 'edit third'])
  })

  it('records that somebody cannot be reached', async () => {
    sender = { ...sender, draw: async () => null }
    await start()
    await want()
    expect(await settled()).toMatchObject({ refused: 'unreachable' })
  })

  it('finds what no program was woken for, and sends it once if two programs share a database', async () => {
    await want('post-1')
    await want('post-2')
    const store = createStore(opened)
    const other = await startOutbox({ ...sender, core: { ...core, store } })
    await start()
    for (let n = 3; n <= 20; n++) await want(`post-${n}`)
    for (let n = 1; n <= 20; n++) await settled(`post-${n}`)
    expect(far.said).toHaveLength(20)
    await other.stop()
  })

  it('hears at once about what a program without an outbox commits', async () => {
    await start()
    const command = createStore(opened)
    await command.transact(async (tx) => {
      await tx.posts.insert(post('post-1', 'w'))
      tx.wakeOutbox()
    })
    expect(await settled()).toMatchObject({ message: 'm1' })
  })

  it('delivers to one platform however slow the other is', async () => {
    const teams = farPlatform('teams')
    sender = {
      ...sender,
      messengers: new Map([
        ['slack', far.messenger],
        ['teams', teams.messenger],
      ]),
    }
    const release: (() => void)[] = []
    for (let n = 0; n < 24; n++) far.does(() => new Promise((resolve) => release.push(resolve)))
    for (let n = 1; n <= 30; n++) await want(`post-${n}`)
    await start()
    await vi.waitFor(() => expect(far.mostAtOnce).toBe(24))
    await core.store.transact(async (tx) => {
      await tx.posts.insert({ ...post('teams-1', 'w'), targetId: 'room-2' })
      tx.wakeOutbox()
    })
    await settled('teams-1')
    expect([far.said.length, teams.said.length]).toEqual([0, 1])
    for (const one of release) one()
    for (let n = 1; n <= 30; n++) await settled(`post-${n}`)
    expect(far.said).toHaveLength(30)
  })

  it('logs nothing of a card', async () => {
    await core.store.transact((tx) => tx.councils.update({ id: 'council-1' }, { name: 'SECRET WORDS' }))
    far.fails('passing', 'timeout')
    far.fails('refused', 'not_in_channel')
    await start()
    await want()
    await settled()
    expect(logged.join()).not.toContain('SECRET')
  })

  it('waits for what is under way when stopped, and leaves the rest to the next start', async () => {
    let release = () => {}
    far.does(() => new Promise((resolve) => (release = resolve)))
    await start()
    await want()
    await vi.waitFor(() => expect(far.mostAtOnce).toBe(1))
    const stopping = stop()
    await want('post-2')
    release()
    await stopping
    expect(await core.store.look.posts.get('post-1')).toMatchObject({ due: false, message: 'm1' })
    expect(await core.store.look.posts.get('post-2')).toMatchObject({ due: true })
    await start()
    await settled('post-2')
    expect(far.said).toHaveLength(2)
  })
})
