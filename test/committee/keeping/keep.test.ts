import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { type Keep, keepSchema, keptUntil, pastKeeping } from '../../../src/committee/council/keep.ts'
import { forgetAllPast } from '../../../src/committee/keeping/forget-all-past.ts'
import { readSettings } from '../../../src/committee/setup/set-settings.ts'
import { openMarlshire } from '../../support/committee.ts'
import { held } from '../../support/kept.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { everything, refusal } from '../../support/press.ts'

const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => DateTime.fromISO('2000-01-01', { zone: 'utc' }).plus({ days: n }).toISODate() ?? '')
const anyKeep: fc.Arbitrary<Keep> = fc
  .record(
    Object.fromEntries(keepSchema.keyof().options.map((kind) => [kind, fc.integer({ min: 1, max: 240 })])),
  )
  .map((given) => keepSchema.parse(given))

describe('how long a record is kept', () => {
  it.each([
    ['2017-10-02', 24, '2019-10-02'],
    ['2016-02-29', 12, '2017-03-01'],
    ['2016-02-29', 48, '2020-02-29'],
    ['2017-08-31', 6, '2018-03-01'],
    ['2017-12-31', 1, '2018-01-31'],
    ['2017-01-31', 1, '2017-03-01'],
  ])('of a meeting on %s, for %i months: until %s', (meeting, months, until) => {
    expect(keptUntil(meeting, months)).toBe(until)
  })

  it('is at least that many whole months, and what is past stays past', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyKeep, (meeting, today, keep) => {
        const past = pastKeeping(keep, meeting, today)
        for (const kind of keepSchema.keyof().options) {
          const whole =
            DateTime.fromISO(meeting, { zone: 'utc' }).plus({ months: keep[kind] }).toISODate() ?? ''
          if (past.has(kind)) expect(today >= whole).toBe(true)
          // If the last month is too short for that day, it is kept for one more day.
          else expect(today <= whole).toBe(true)
        }
        const later = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: 1 }).toISODate() ?? ''
        for (const kind of past) expect(pastKeeping(keep, meeting, later).has(kind)).toBe(true)
      }),
    )
  })

  it('is a positive number of whole months for each kind', async () => {
    const refused = async (keep: object) =>
      (await refusal(Promise.resolve().then(() => readSettings({ keep })))).code
    for (const keep of [{ replies: 0 }, { replies: 1.5 }, { replies: null }, { tallies: 5 }])
      expect(await refused(keep)).toBe('settings-wrong')
    expect(readSettings({ keep: { replies: 3 } }).keep).toEqual({ ...keepSchema.parse({}), replies: 3 })
  })
})

describe('deletion', () => {
  it('never takes what is younger than its time', async () => {
    await fc.assert(
      fc.asyncProperty(anyKeep, fc.integer({ min: 0, max: 7500 }), async (keep, days) => {
        const m = await openMarlshire(memoryStore())
        await held(m)
        const settings = { ...m.committee.settings, keep }
        await m.store.transact((tx) => tx.committees.update({ id: m.committee.id }, { settings }))
        const today = DateTime.fromISO('2017-10-03', { zone: 'utc' }).plus({ days }).toISODate() ?? ''
        m.at(`${today}T10:00`)
        const before = await everything(m)
        await forgetAllPast(m.core)
        const after = await everything(m)
        const changed = Object.keys(before).filter(
          (table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]),
        )
        const past = pastKeeping(keep, '2017-10-02', today)
        const may = new Set([...past].flatMap((kind) => tablesOf[kind]))
        if (past.size > 0) may.add('acts')
        expect(changed.filter((table) => !may.has(table))).toEqual([])
        // Everything older has gone.
        for (const kind of past)
          for (const table of gone[kind]) expect({ table, rows: after[table] }).toEqual({ table, rows: [] })
      }),
      { numRuns: 8 },
    )
  }, 120_000)
})

/** The tables of each kind of record. */
const tablesOf: Readonly<Record<keyof Keep, readonly string[]>> = {
  replies: ['replies', 'replyChanges', 'suggestions', 'indications', 'closings', 'hidings'],
  interests: ['interests'],
  attendance: ['attendances'],
  questions: ['questions', 'hidings'],
  hiddenWords: ['hidings'],
  messages: ['messages'],
  acts: ['acts'],
}
const gone: Readonly<Record<keyof Keep, readonly string[]>> = {
  ...tablesOf,
  replies: ['replies', 'replyChanges', 'suggestions', 'indications'],
  questions: ['questions'],
  hiddenWords: [],
  acts: [],
}
