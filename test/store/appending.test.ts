import { beforeEach, describe, expect, it } from 'vitest'
import type { Act } from '../../src/committee/kernel/act.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('what a transaction appends, on $name', ({ open }) => {
  let m: Marlshire
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
  })
  const act = (): Act => {
    const by = { councilId: m.committee.councilId, personId: m.id('asha'), via: 'slack' } as const
    const what = { act: 'reply', subject: 'meeting', subjectId: 'meeting-1' } as const
    return { ...by, ...what, id: 'act-1', at: m.core.now(), onBehalfOf: null }
  }
  const touch = { id: 'touch-1', subjectId: 'meeting-1', kind: null, targetId: null }

  it('is on record once it has ended', async () => {
    await m.store.transact(async (tx) => {
      tx.record(act())
      tx.touch([touch])
      tx.touch([{ ...touch, id: 'touch-2', kind: 'desk' }])
    })
    expect(await m.store.look.acts.get('act-1')).toEqual(act())
    expect(await m.store.look.touches.find({})).toEqual([touch, { ...touch, id: 'touch-2', kind: 'desk' }])
  })

  it('is not if it failed', async () => {
    const fails = m.store.transact(async (tx) => {
      tx.record(act())
      tx.touch([touch])
      throw new Error('killed')
    })
    await expect(fails).rejects.toThrow('killed')
    expect(await m.store.look.acts.get('act-1')).toBeNull()
    expect(await m.store.look.touches.count({})).toBe(0)
  })
})
