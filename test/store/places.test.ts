import { beforeEach, describe, expect, it } from 'vitest'
import type { Lock, PlaceReads } from '../../src/committee/reads.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { polled } from '../support/meeting.ts'
import { stores } from '../support/stores.ts'

const locks: readonly Lock[] = ['none', 'shared', 'exclusive']

describe.each(stores)('where something happens, on $name', ({ name, open }) => {
  let m: Marlshire
  let at: Awaited<ReturnType<typeof polled>>
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    at = await polled(m)
  })

  const place = <Place>(read: (places: PlaceReads) => Promise<Place>) =>
    m.store.transact(({ places }) => read(places))

  it.each(locks)('is read with all that it lies in, lock: %s', async (lock) => {
    const { look } = m.store
    const atMeeting = {
      meeting: await look.meetings.get(at.meeting),
      committee: await look.committees.get(m.committee.id),
    }
    const atItem = { ...atMeeting, item: await look.items.get(at.item) }
    expect(await place((one) => one.meeting(at.meeting, lock))).toEqual(atMeeting)
    expect(await place((one) => one.item(at.item, lock))).toEqual(atItem)
    expect(await place((one) => one.recommendation(at.a, lock))).toEqual({
      ...atItem,
      recommendation: await look.recommendations.get(at.a),
    })
    expect(await place((one) => one.pollTopic(at.pollTopic, lock))).toEqual({
      ...atMeeting,
      topic: await look.pollTopics.get(at.pollTopic),
      poll: await look.polls.get('poll-1'),
      proposal: await look.proposals.get('topic-1'),
    })
  })

  it.each(['meeting', 'item', 'recommendation', 'pollTopic'] as const)(
    'is nowhere if there is no such %s',
    async (of) => {
      expect(await place((one) => one[of]('nothing', 'shared'))).toBeNull()
    },
  )

  it('is as whoever had it alone left it', async () => {
    let waiting: Promise<unknown> = Promise.resolve()
    await m.store.transact(async (tx) => {
      await tx.places.item(at.item, 'exclusive')
      waiting = place((one) => one.recommendation(at.a, 'shared'))
      await new Promise((resolve) => setTimeout(resolve, 200))
      await tx.items.update({ id: at.item }, { openness: 'exempt' })
      await tx.recommendations.update({ id: at.a }, { text: 'as mended' })
      await tx.meetings.update({ id: at.meeting }, { agendaUrl: null })
    })
    expect(await waiting).toMatchObject({
      meeting: { agendaUrl: null },
      item: { openness: 'exempt' },
      recommendation: { text: 'as mended' },
    })
  })

  it.runIf(name === 'PostgreSQL')('is shared by many, and by nobody while one has it alone', async () => {
    const order: string[] = []
    const next = (lock: Lock, word: string) =>
      place((one) => one.item(at.item, lock)).then(() => order.push(word))
    let waiting: Promise<unknown> = Promise.resolve()
    await m.store.transact(async (tx) => {
      await tx.places.item(at.item, 'shared')
      waiting = next('exclusive', 'alone')
      await next('none', 'looked')
      order.push('first')
    })
    await waiting
    expect(order).toEqual(['looked', 'first', 'alone'])
    await m.store.transact(async (tx) => {
      await tx.places.item(at.item, 'shared')
      await next('shared', 'second')
    })
    expect(order).toHaveLength(4)
  })
})
