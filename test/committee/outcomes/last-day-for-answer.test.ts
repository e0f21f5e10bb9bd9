import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../../src/calendar/bank-holidays.ts'
import { settingsSchema } from '../../../src/committee/council/settings.ts'
import { workingDaysOf } from '../../../src/committee/council/working-days.ts'
import { lastDayForAnswer, ownLastDay } from '../../../src/committee/outcomes/last-day-for-answer.ts'

describe('the last day for the executive’s answer', () => {
  it.each([
    ['2022-11-16', '2023-01-15', 'two months beginning with the day of receipt'],
    ['2022-11-01', '2022-12-31', 'from the first of a month, to the last of the next'],
    ['2023-01-01', '2023-02-28', 'over February'],
    ['2024-01-01', '2024-02-29', 'over February of a leap year'],
    ['2022-12-31', '2023-02-28', 'where there is no 31 February'],
    ['2022-12-30', '2023-02-28', 'where there is no 30 February'],
    ['2022-12-29', '2023-02-28', 'where there is no 29 February'],
    ['2022-12-28', '2023-02-27', 'where there is a 28 February'],
    ['2023-12-31', '2024-02-29', 'where a leap year has no 31 February'],
    ['2023-12-30', '2024-02-29', 'where a leap year has no 30 February'],
    ['2023-12-29', '2024-02-28', 'where a leap year has a 29 February'],
    ['2023-12-28', '2024-02-27', 'on 28 December before a leap year'],
    ['2023-02-28', '2023-04-27', 'from the last day of February'],
    ['2024-02-28', '2024-04-27', 'from the last day but one of a leap year’s February'],
    ['2024-02-29', '2024-04-28', 'from the leap day'],
    ['2023-03-01', '2023-04-30', 'from 1 March'],
    ['2023-03-31', '2023-05-30', 'where both months have 31 days'],
    ['2023-04-30', '2023-06-29', 'where both months have 30 days'],
    ['2023-07-31', '2023-09-30', 'where there is no 31 September'],
    ['2023-08-31', '2023-10-30', 'where there is a 31 October'],
    ['2023-09-30', '2023-11-29', 'from 30 September'],
    ['2022-12-01', '2023-01-31', 'over the end of a year'],
  ])('received on %s, is %s: %s', (receivedOn, lastDay) => {
    expect(lastDayForAnswer(receivedOn)).toBe(lastDay)
  })

  it('is 58 to 61 days after receipt, and never later for an earlier receipt', () => {
    const days = fc
      .integer({ min: 0, max: 36_000 })
      .map((n) => DateTime.fromISO('2000-01-01', { zone: 'utc' }).plus({ days: n }))
    fc.assert(
      fc.property(days, (received) => {
        const day = (on: DateTime) => on.toISODate() ?? ''
        const last = DateTime.fromISO(lastDayForAnswer(day(received)), { zone: 'utc' })
        const after = last.diff(received, 'days').days
        expect(after).toBeGreaterThanOrEqual(58)
        expect(after).toBeLessThanOrEqual(61)
        expect(lastDayForAnswer(day(received.plus({ days: 1 }))) >= day(last)).toBe(true)
      }),
    )
  })
})

describe('the council’s own limit', () => {
  const days = workingDaysOf(settingsSchema.parse({}), bankHolidays())

  it('counts from the day after receipt', () => {
    expect(ownLastDay('2022-11-16', { days: 28, kind: 'days' }, days)).toBe('2022-12-14')
    expect(ownLastDay('2022-11-16', { days: 1, kind: 'working-days' }, days)).toBe('2022-11-17')
  })

  it('leaves out weekends and bank holidays if it is in working days', () => {
    // Christmas Day 2022 is a Sunday: the bank holidays are Monday 26 and Tuesday 27 December.
    expect(ownLastDay('2022-12-23', { days: 2, kind: 'working-days' }, days)).toBe('2022-12-29')
  })

  it('does not apply if the council has none, or it is not shorter than the law’s', () => {
    expect(ownLastDay('2022-11-16', null, days)).toBeNull()
    expect(ownLastDay('2022-11-16', { days: 60, kind: 'days' }, days)).toBeNull()
    expect(ownLastDay('2022-11-16', { days: 59, kind: 'days' }, days)).toBe('2023-01-14')
  })
})
