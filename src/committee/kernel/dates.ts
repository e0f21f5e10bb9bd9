import { DateTime } from 'luxon'
import { dateWords } from './date.words.ts'

/** Councils in the United Kingdom keep one wall clock. */
export const zone = 'Europe/London'

/** The council's day (YYYY-MM-DD) at a moment. */
export function dayOf(at: Date): string {
  return days(minuteOf(at))
}

const days = remembering((at: number) => DateTime.fromMillis(at, { zone }).toISODate() ?? '')

/** "Monday 2 October 2017" */
export function longDay(day: string): string {
  return dateWords.longDay(DateTime.fromISO(day, { zone }))
}

/** "Monday 2 October" */
export function shortDay(day: string): string {
  return dateWords.shortDay(DateTime.fromISO(day, { zone }))
}

/** "Monday" */
export function weekdayOf(day: string): string {
  return dateWords.weekday(DateTime.fromISO(day, { zone }))
}

/** "Thursday 28 September, noon" */
export function shortMoment(at: Date): string {
  return shortMoments(minuteOf(at))
}

const shortMoments = remembering((at: number) => dateWords.shortMoment(DateTime.fromMillis(at, { zone })))

/** "Thursday 28 September 2017, noon" */
export function longMoment(at: Date): string {
  return dateWords.longMoment(DateTime.fromJSDate(at, { zone }))
}

/** The moment when the council's clocks show a day and a time, or null if they never do. */
export function momentOf(day: string, time: string): Date | null {
  const at = moments(`${day}T${time}`)
  return at === null ? null : new Date(at)
}

const moments = remembering((local: string) => {
  const at = DateTime.fromISO(local, { zone })
  return at.isValid && at.toFormat('HH:mm') === local.slice(11) ? at.toMillis() : null
})

/** Days, hours and offsets change on a full minute, so one answer does for all of it. */
function minuteOf(at: Date): number {
  return Math.floor(at.getTime() / 60_000) * 60_000
}

/** Luxon is slow to work out a time zone, and the same days and hours come up again and again. */
function remembering<Given, Answer>(ask: (given: Given) => Answer): (given: Given) => Answer {
  const known = new Map<Given, Answer>()
  return (given) => {
    const answer = known.get(given)
    if (answer !== undefined) return answer
    if (known.size >= mostRemembered) known.clear()
    const fresh = ask(given)
    known.set(given, fresh)
    return fresh
  }
}

const mostRemembered = 10_000

/** The time (HH:mm) that the council's clocks show. */
export function timeOf(at: Date): string {
  return times(minuteOf(at))
}

const times = remembering((at: number) => DateTime.fromMillis(at, { zone }).toFormat('HH:mm'))

/** A day that somebody gave, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone }).isValid
}
