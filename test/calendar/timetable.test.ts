import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import { datesOf, timetableOf } from '../../src/committee/agenda/meetings/timetable.ts'
import { lastDayToPublish } from '../../src/committee/council/clear-days.ts'
import { settingsSchema } from '../../src/committee/council/settings.ts'
import { walk, workingDaysOf } from '../../src/committee/council/working-days.ts'

const holidays = bankHolidays()
const england = settingsSchema.parse({})
const wales = settingsSchema.parse({ nation: 'wales' })
const meeting = (date: string) => ({
  date,
  repliesCloseAt: null,
  publishedOn: null,
  postedAt: null,
  moved: [],
})
const lastDay = (date: string, settings = england) =>
  datesOf(meeting(date), settings, holidays).publication.day

describe('the last day to publish', () => {
  test.each([
    ['Monday 2 October 2017', '2017-10-02', '2017-09-22'],
    ['Tuesday 23 April 2019, after Easter', '2019-04-23', '2019-04-11'],
    ['Tuesday 5 January 2021, after Christmas on a Friday and a Saturday', '2021-01-05', '2020-12-23'],
    ['Monday 6 June 2022, after the jubilee', '2022-06-06', '2022-05-25'],
    ['Thursday 22 September 2022, after the funeral', '2022-09-22', '2022-09-13'],
    ['Thursday 29 February 2024', '2024-02-29', '2024-02-21'],
    ['Tuesday 31 March 2026, after the clocks went forward', '2026-03-31', '2026-03-23'],
    ['Tuesday 27 October 2026, after they went back', '2026-10-27', '2026-10-19'],
  ])('for the meeting of %s', (_, date, expected) => {
    expect(lastDay(date)).toBe(expected)
  })

  test('is three clear days before a meeting in Wales', () => {
    expect(lastDay('2026-07-06', wales)).toBe('2026-06-30')
  })

  test('leaves out the days on which the council is closed', () => {
    const closed = settingsSchema.parse({ closedDays: ['2026-07-02', '2026-07-03'] })
    expect(lastDay('2026-07-06')).toBe('2026-06-26')
    expect(lastDay('2026-07-06', closed)).toBe('2026-06-24')
  })

  test('shows which days were counted, and why others were not', () => {
    const { publication } = datesOf(meeting('2019-04-23'), england, holidays)
    expect(publication.counted).toEqual([
      '2019-04-18',
      '2019-04-17',
      '2019-04-16',
      '2019-04-15',
      '2019-04-12',
    ])
    expect(publication.skipped).toEqual([
      { day: '2019-04-22', why: 'Easter Monday' },
      { day: '2019-04-21', why: 'Sunday' },
      { day: '2019-04-20', why: 'Saturday' },
      { day: '2019-04-19', why: 'Good Friday' },
      { day: '2019-04-14', why: 'Sunday' },
      { day: '2019-04-13', why: 'Saturday' },
    ])
  })
})

/** According to gov.uk/bank-holidays and the proclamations in the London Gazette. */
const englandAndWales: Readonly<Record<string, string>> = {
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
}

describe.each(['england', 'wales'] as const)('the bank holidays of %s', (nation) => {
  test.each(Object.entries(englandAndWales))('%s', (year, expected) => {
    const weekdays: string[] = []
    for (
      let at = new Date(`${year}-01-01T00:00Z`);
      at.getUTCFullYear() === Number(year);
      at.setUTCDate(at.getUTCDate() + 1)
    ) {
      const day = at.toISOString().slice(0, 10)
      if (at.getUTCDay() % 6 !== 0 && holidays.nameOf(nation, day) !== null) weekdays.push(day.slice(5))
    }
    expect(weekdays.join(' ')).toBe(expected)
  })
})

describe('counting days', () => {
  const anyDay = fc
    .date({ min: new Date('2017-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10))
  const anySettings = fc.constantFrom(
    england,
    wales,
    settingsSchema.parse({ nation: 'scotland' }),
    settingsSchema.parse({ nation: 'northern-ireland', workingWeek: [1, 2, 3, 4] }),
  )

  test('counting the same days forward again gives the meeting', () => {
    fc.assert(
      fc.property(anyDay, anySettings, fc.integer({ min: 1, max: 12 }), (day, settings, clearDays) => {
        const days = workingDaysOf(settings, holidays)
        const back = lastDayToPublish(days, day, clearDays)
        const forward = walk(days, back.day, clearDays)
        expect(forward.counted.toReversed()).toEqual(back.counted)
        const next = walk(days, back.day, clearDays + 1).day
        expect(days.whyNot(day) === null ? next : next > day).toEqual(days.whyNot(day) === null ? day : true)
      }),
    )
  })

  test('no day that was skipped is ever a deadline', () => {
    fc.assert(
      fc.property(anyDay, anySettings, (date, settings) => {
        const { publication, milestones } = datesOf(meeting(date), settings, holidays)
        const days = workingDaysOf(settings, holidays)
        for (const deadline of [publication.day, ...milestones.map(({ day }) => day)])
          expect(days.whyNot(deadline)).toBeNull()
      }),
    )
  })
})

test('a date beyond the known bank holidays is reported', () => {
  const beyond = timetableOf(meeting('2031-05-12'), england, holidays, '2030-01-07')
  expect(beyond.warnings.join()).toContain('known until')
  expect(timetableOf(meeting('2026-07-06'), england, holidays, '2026-06-01').warnings).toEqual([])
})

test('an agenda published late is reported, whether or not its day has come', () => {
  const warnings = (publishedOn: string) =>
    timetableOf({ ...meeting('2017-10-02'), publishedOn }, england, holidays, '2017-09-25').warnings
  const asks = 'Please ask the monitoring officer whether the meeting can go on.'
  const last = 'published after the last day for it, Friday 22 September 2017.'
  expect(warnings('2017-09-22')).toEqual([])
  expect(warnings('2017-09-25')).toEqual([`The agenda was ${last} ${asks}`])
  expect(warnings('2017-09-26')).toEqual([`The agenda would be ${last} ${asks}`])
})

test('times are local to the council, before and after the clocks change', () => {
  const closes = (date: string) => datesOf(meeting(date), england, holidays).closesAt.toISOString()
  expect(closes('2026-03-30')).toBe('2026-03-26T12:00:00.000Z')
  expect(closes('2026-04-02')).toBe('2026-03-31T11:00:00.000Z')
  expect(closes('2026-10-26')).toBe('2026-10-22T11:00:00.000Z')
  expect(closes('2026-10-29')).toBe('2026-10-27T12:00:00.000Z')
})
