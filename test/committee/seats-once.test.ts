import { beforeEach, describe, expect, it, vi } from 'vitest'
import { clerksOf, mayDo } from '../../src/committee/council/who-may.ts'
import { readingSeatsOnce } from '../../src/committee/record/seats-once.ts'
import type { Transaction } from '../../src/committee/store.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { posted } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'

describe('a verb', () => {
  let m: Marlshire
  beforeEach(async () => {
    m = await openMarlshire(memoryStore())
  })

  /** How often the seats are read in a transaction. */
  const reads = (fn: (tx: Transaction) => Promise<unknown>) =>
    m.store.transact(async (tx) => {
      const find = vi.fn(tx.seats.find)
      await fn(readingSeatsOnce({ ...tx, seats: { ...tx.seats, find } }))
      return find.mock.calls.length
    })
  const today = '2017-09-20'
  const clerks = async (tx: Transaction) => (await clerksOf(tx, m.committee.id, today)).map(({ id }) => id)

  it('reads the seats of a committee once, whatever it asks of them', async () => {
    const asked = reads(async (tx) => {
      expect(await tx.seats.find({ committeeId: m.committee.id })).toHaveLength(12)
      expect(await tx.seats.findOne({ committeeId: m.committee.id, kind: 'chair' })).toMatchObject({
        personId: m.id('tom'),
      })
      expect(await clerks(tx)).toEqual([m.id('ruth')])
      const asha = { id: m.id('asha'), councilId: m.committee.councilId, name: '', email: '' }
      expect(await mayDo(tx, asha, m.committee.id, 'reply', today)).toBe(true)
    })
    expect(await asked).toBe(1)
  })

  it('reads those of another committee as well', async () => {
    const asked = reads(async (tx) => {
      for (const { id } of [m.committee, m.highways, m.committee]) await clerksOf(tx, id, today)
    })
    expect(await asked).toBe(2)
  })

  it('reads them again after it has changed a seat', async () => {
    await m.store.transact(async (plain) => {
      const tx = readingSeatsOnce(plain)
      expect(await clerks(tx)).toEqual([m.id('ruth')])
      await tx.seats.update({ committeeId: m.committee.id, kind: 'clerk' }, { until: '2017-09-19' })
      expect(await clerks(tx)).toEqual([])
    })
  })

  it('reads them again once it has locked a meeting', async () => {
    const { meeting } = await posted(m)
    const asked = reads(async (tx) => {
      await clerks(tx)
      await tx.meetings.take(meeting)
      await clerks(tx)
      await tx.meetings.hold(meeting)
      await clerks(tx)
    })
    expect(await asked).toBe(3)
  })
})
