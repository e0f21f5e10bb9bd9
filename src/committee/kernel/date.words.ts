import { DateTime } from 'luxon'
import { said, type Words } from './said.ts'

const midnight = DateTime.fromISO('2017-09-28T00:00')
const morning = midnight.set({ hour: 8, minute: 30 })
const noon = midnight.set({ hour: 12 })
const afternoon = midnight.set({ hour: 16 })

/** Days and times as the council's clocks show them. */
export const dateWords = {
  weekday: said((day: DateTime) => written(day, 'cccc'), [noon]),
  /** For a day whose year is obvious. */
  shortDay: said(shortDay, [noon]),
  longDay: said(longDay, [noon]),
  shortMoment: said(
    (at: DateTime) => `${shortDay(at)}, ${time(at)}`,
    [noon],
    [midnight],
    [morning],
    [afternoon],
  ),
  longMoment: said((at: DateTime) => `${longDay(at)}, ${time(at)}`, [noon]),
} as const satisfies Words

function shortDay(day: DateTime): string {
  return written(day, 'cccc d LLLL')
}

function longDay(day: DateTime): string {
  return written(day, 'cccc d LLLL yyyy')
}

function time(at: DateTime): string {
  if (at.hour === 12 && at.minute === 0) return 'noon'
  if (at.hour === 0 && at.minute === 0) return 'midnight'
  return written(at, at.minute === 0 ? 'ha' : 'h.mma').toLowerCase()
}

function written(at: DateTime, format: string): string {
  return at.setLocale('en-GB').toFormat(format)
}
