import { afterAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/committee/store.ts'
import { createStore } from '../../src/store/create-store.ts'
import { databaseOn } from '../../src/store/open-database.ts'
import { memoryStore } from '../support/memory-store.ts'
import { copyTemplate } from '../support/test-server.ts'
import { type Counts, liveThrough, type Year } from './live-through.ts'

const whole = process.env.QUORATE_YEAR === 'whole'

/** The whole year with a day of downtime each quarter; or, in the ordinary suite, the weeks around a clock change. */
const year: Year = whole
  ? {
      seed: 2026,
      committees: 60,
      membersEach: 15,
      from: '2026-01-01',
      days: 365,
      firstMeeting: 36,
      downtimes: [68, 147, 238, 315],
    }
  : {
      seed: 2026,
      committees: 3,
      membersEach: 5,
      from: '2026-03-09',
      days: 34,
      firstMeeting: 14,
      downtimes: [17],
    }

const closers: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

async function onServer(): Promise<Store[]> {
  const { address, drop } = await copyTemplate()
  closers.push(drop)
  const replicas = []
  for (let replica = 0; replica < 3; replica++) {
    const database = await databaseOn(address, () => {})
    closers.push(() => database.close())
    replicas.push(createStore(database))
  }
  return replicas
}

async function inMemory(): Promise<Store[]> {
  const store = memoryStore()
  return [store, store, store]
}

// The smaller one runs repeatedly: the same seed must always give the same result.
const kinds = [
  ...(whole
    ? []
    : [
        { name: 'memory', open: inMemory },
        { name: 'memory, once more', open: inMemory },
      ]),
  { name: 'PostgreSQL', open: onServer },
]

describe('a simulated year of notices and reminders, on three replicas', () => {
  const all: { counts: Counts; kills: number }[] = []
  it.each(kinds)(
    'on $name: each is sent once, or its absence is explained',
    async ({ open }) => {
      const { counts, faults, kills } = await liveThrough(year, await open())
      console.table(counts)
      console.log(`${kills} replicas killed while sending`)
      expect(faults.slice(0, 10)).toEqual([])
      for (const [milestone, { due = 0, ...outcomes }] of Object.entries(counts))
        expect({ milestone, due }).toEqual({
          milestone,
          due: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
        })
      expect(kills).toBeGreaterThan(0)
      // Somebody on two committees that send reminders on one day got one reminder for both.
      expect(counts['closing-soon']?.['dropped: one-a-day']).toBeGreaterThan(0)
      all.push({ counts, kills })
    },
    whole ? 3 * 3600_000 : 300_000,
  )

  it('gives the same counts for the same seed', () => {
    expect(all).toHaveLength(kinds.length)
    for (const one of all) expect(one).toEqual(all[0])
  })
})
