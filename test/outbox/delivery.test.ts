import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import type { Core } from '../../src/committee/ports.ts'
import type { Delivery } from '../../src/outbox/deliver-post.ts'
import { openQueue, type Queue } from '../../src/outbox/queue.ts'
import { startDelivery } from '../../src/outbox/start-delivery.ts'
import { sweep } from '../../src/outbox/sweep.ts'
import { createStore } from '../../src/store/create-store.ts'
import { farPlatform } from '../support/far-platform.ts'
import { database } from '../support/stores.ts'
import { post, room } from './post.ts'

describe('delivery', () => {
  let core: Core
  let queue: Queue
  let far: ReturnType<typeof farPlatform>
  let delivery: Delivery
  let executeSql: (sql: string) => Promise<unknown>
  let stop = async () => {}
  const logged: string[] = []

  beforeEach(async () => {
    const opened = await database.open()
    executeSql = (sql) => opened.executeSql(sql)
    const log = pino({ base: null }, { write: (line: string) => void logged.push(line) })
    queue = await openQueue(opened, log)
    let ids = 0
    core = {
      store: createStore(opened, { send: (...job) => queue.send(...job), wake: () => queue.wake() }),
      bankHolidays: bankHolidays(),
      newDiaryLink: null,
      now: () => new Date('2025-09-25T11:00:00Z'),
      newId: () => `id-${String(++ids).padStart(4, '0')}`,
    }
    far = farPlatform()
    delivery = {
      core,
      log,
      messengers: new Map([['slack', far.messenger]]),
      async draw() {
        const council = await core.store.look.councils.get('council-1')
        const card = { title: council?.name ?? '', blocks: [] }
        return { kind: 'card', to: room, accountId: null, card }
      },
    }
    await core.store.transact((tx) => tx.councils.insert({ id: 'council-1', name: 'first' }))
  })
  afterEach(async () => {
    await stop()
    stop = async () => {}
    await queue.close()
  })

  const start = async () => {
    stop = (await startDelivery(delivery, queue)).stop
  }
  const want = (id = 'post-1') =>
    core.store.transact(async (tx) => {
      const fresh = post(id, core.newId())
      if (!(await tx.posts.insert(fresh))) await tx.posts.update({ id }, { wanted: fresh.wanted, due: true })
      await tx.enqueue(fresh)
    })
  const rename = (name: string) =>
    core.store.transact(async (tx) => {
      await tx.councils.update({ id: 'council-1' }, { name })
      await tx.posts.update({ id: 'post-1' }, { wanted: core.newId(), due: true })
      await tx.enqueue(post('post-1', ''))
    })
  const settled = (id = 'post-1', timeout = 8000) =>
    vi.waitFor(
      async () => {
        const row = await core.store.look.posts.get(id)
        expect(row?.due).toBe(false)
        expect((await queue.waiting()).size).toBe(0)
        return row
      },
      { timeout, interval: 50 },
    )
  const titles = () => far.said.map(({ how, title }) => `${how} ${title}`)

  it('posts what a transaction enqueued, and keeps where it stands', async () => {
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

  it('leaves no job behind a transaction that rolled back', async () => {
    const fails = core.store.transact(async (tx) => {
      await tx.posts.insert(post('post-1', 'w'))
      await tx.enqueue(post('post-1', 'w'))
      throw new Error('refused')
    })
    await expect(fails).rejects.toThrow('refused')
    expect((await queue.waiting()).size).toBe(0)
    expect(await core.store.look.posts.count({})).toBe(0)
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

  it('leaves a platform alone for as long as it asks, whatever is enqueued meanwhile', async () => {
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

  it('folds edits of one post into the newest, one at a time', async () => {
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

  it('lets no slow post hold up another, even when that is to be drawn anew', async () => {
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

  it('posts anew where somebody removed the message', async () => {
    await start()
    await want()
    await settled()
    far.fails('gone', 'message_not_found')
    await rename('second')
    expect(await settled()).toMatchObject({ message: 'm2' })
    expect(titles()).toEqual(['post first', 'post second'])
  })

  it('records why a post was refused, and tries it no more', async () => {
    far.fails('refused', 'not_in_channel')
    await start()
    await want()
    expect(await settled()).toMatchObject({ refused: 'not_in_channel', conversation: null })
    await rename('second')
    expect(await settled()).toMatchObject({ refused: null, message: 'm1' })
    expect(titles()).toEqual(['post second'])
  })

  it('records that somebody cannot be reached', async () => {
    delivery = { ...delivery, draw: async () => ({ kind: 'unreachable' }) }
    await start()
    await want()
    expect(await settled()).toMatchObject({ refused: 'unreachable' })
  })

  it('finds again a post whose job was lost, and does not double one that has a job', async () => {
    await want('post-1')
    await want('post-2')
    await executeSql(`DELETE FROM pgboss.job WHERE singleton_key = 'post-1'`)
    expect(await sweep(core, queue)).toBe(1)
    expect(await sweep(core, queue)).toBe(0)
    await start()
    await settled('post-1')
    await settled('post-2')
    expect(far.said).toHaveLength(2)
  })

  it('says nothing of a card in its log', async () => {
    await core.store.transact((tx) => tx.councils.update({ id: 'council-1' }, { name: 'SECRET WORDS' }))
    far.fails('passing', 'timeout')
    far.fails('refused', 'not_in_channel')
    await start()
    await want()
    await settled()
    expect(logged.join()).not.toContain('SECRET')
  })

  it('waits for what is under way when it is stopped, and leaves the rest for the next start', async () => {
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
