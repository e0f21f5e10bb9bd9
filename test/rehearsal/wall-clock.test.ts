import { expect, test } from 'vitest'
import { inWords, momentOf, nextMorning, wallTime } from '../../src/rehearsal/page/wall-clock.ts'

test.each([
  ['2026-12-03', '12:00', '2026-12-03T12:00:00.000Z', 'Thursday 3 December 2026, 12 pm'],
  ['2026-07-01', '00:05', '2026-06-30T23:05:00.000Z', 'Wednesday 1 July 2026, 12.05 am'],
])('%s at %s is the council’s time, in winter and in summer', (day, time, moment, words) => {
  const at = momentOf({ day, time })
  expect(at.toISOString()).toBe(moment)
  expect(wallTime(at)).toEqual({ day, time })
  expect(inWords(at)).toBe(words)
})

test('the next morning is at 9, even if the clocks go forward in between', () => {
  expect(nextMorning(new Date('2026-03-28T23:30:00Z')).toISOString()).toBe('2026-03-29T08:00:00.000Z')
  expect(nextMorning(new Date('2026-07-01T23:30:00Z')).toISOString()).toBe('2026-07-03T08:00:00.000Z')
})
