import { beforeEach, describe, expect, it } from 'vitest'
import { foldTouches } from '../../src/committee/record/fold-touches.ts'
import { redrawMeeting } from '../../src/committee/record/redraw-meeting.ts'
import { redraw, wantPost } from '../../src/committee/record/want-post.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { deliverPosts, duePosts } from '../support/posts.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('touches on $name', ({ name, open }) => {
  let m: Marlshire
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
  })

  const want = (kind: 'agenda' | 'desk' | 'sheet', subjectId: string, targetId: string) =>
    m.store.transact((tx) =>
      wantPost(m.core, tx, {
        councilId: m.committee.councilId,
        kind,
        subjectId,
        target: kind === 'agenda' ? 'room' : 'person',
        targetId,
      }),
    )
  const dueFor = async () => (await duePosts(m)).map(({ kind, targetId }) => `${kind} ${targetId}`).sort()

  it('do not affect a post until they are folded', async () => {
    await want('agenda', 'meeting-1', 'room-1')
    await deliverPosts(m)
    const [standing] = await m.store.look.posts.find({})
    await m.store.transact((tx) => redrawMeeting(m.core, tx, 'meeting-1'))
    expect(await m.store.look.posts.find({})).toEqual([standing])
    expect(await foldTouches(m.core)).toBe(2)
    expect(await m.store.look.posts.find({})).toMatchObject([{ id: standing?.id, due: true }])
    expect((await m.store.look.posts.find({ wanted: standing?.wanted ?? '' })).length).toBe(0)
    expect(await foldTouches(m.core)).toBe(0)
  })

  it('concern one kind of post about one subject, and one target if it is named', async () => {
    await want('agenda', 'meeting-1', 'room-1')
    await want('agenda', 'meeting-2', 'room-1')
    await want('sheet', 'meeting-1', 'asha')
    await want('sheet', 'meeting-1', 'ben')
    await deliverPosts(m)
    await m.store.transact((tx) => redraw(m.core, tx, { kind: 'agenda', subjectId: 'meeting-1' }))
    expect(await dueFor()).toEqual(['agenda room-1'])
    await deliverPosts(m)
    const bens = { kind: 'sheet', subjectId: 'meeting-1', target: 'person', targetId: 'ben' } as const
    await m.store.transact((tx) => redraw(m.core, tx, bens))
    expect(await dueFor()).toEqual(['sheet ben'])
    await deliverPosts(m)
    await m.store.transact((tx) => redrawMeeting(m.core, tx, 'meeting-1', 'all'))
    expect(await dueFor()).toEqual(['agenda room-1', 'sheet asha', 'sheet ben'])
  })

  it('retry what was refused', async () => {
    await want('agenda', 'meeting-1', 'room-1')
    await m.store.transact((tx) => tx.posts.update({}, { due: false, refused: 'not_in_channel' }))
    await want('agenda', 'meeting-1', 'room-1')
    expect(await duePosts(m)).toMatchObject([{ refused: null }])
  })

  it('do nothing if there is no such post', async () => {
    await m.store.transact((tx) => redrawMeeting(m.core, tx, 'meeting-1', 'all'))
    expect(await duePosts(m)).toEqual([])
    expect(await m.store.look.touches.count({})).toBe(0)
  })

  it('come back if a fold fails half-way', async () => {
    await want('agenda', 'meeting-1', 'room-1')
    await deliverPosts(m)
    await m.store.transact((tx) => redrawMeeting(m.core, tx, 'meeting-1'))
    const fails = m.store.transact(async (tx) => {
      expect(await tx.takeTouches(10)).toHaveLength(2)
      throw new Error('killed')
    })
    await expect(fails).rejects.toThrow('killed')
    expect(await dueFor()).toEqual(['agenda room-1'])
  })

  it('are each folded once, however many fold and append at once', async () => {
    for (const n of [1, 2, 3]) await want('agenda', `meeting-${n}`, 'room-1')
    await deliverPosts(m)
    const append = (n: number) => m.store.transact((tx) => redrawMeeting(m.core, tx, `meeting-${n}`))
    const folded = await Promise.all([
      ...[1, 2, 3, 1, 2, 3].map((n) => append(n).then(() => 0)),
      foldTouches(m.core),
      foldTouches(m.core),
      foldTouches(m.core),
    ])
    const left = await m.store.look.touches.count({})
    expect(folded.reduce((sum, count) => sum + count, 0) + left).toBe(12)
    expect(await dueFor()).toEqual(['agenda room-1', 'agenda room-1', 'agenda room-1'])
  })

  it.runIf(name === 'PostgreSQL')('never make two changes to one post wait for each other', async () => {
    await want('agenda', 'meeting-1', 'room-1')
    await m.store.transact(async (tx) => {
      await redrawMeeting(m.core, tx, 'meeting-1')
      await want('agenda', 'meeting-1', 'room-1')
      await m.store.transact((other) => redrawMeeting(m.core, other, 'meeting-1', 'all'))
      await foldTouches(m.core)
    })
    expect(await m.store.look.touches.count({})).toBe(2)
  })
})
