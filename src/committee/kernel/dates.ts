import { DateTime } from 'luxon'

/** Councils in the United Kingdom keep one wall clock. */
export const zone = 'Europe/London'

/** The day (YYYY-MM-DD) that it is for the council. */
export function dayOf(at: Date): string {
  return days(minuteOf(at))
}

const days = remembering((at: number) => DateTime.fromMillis(at, { zone }).toISODate() ?? '')

/** "Monday 2 October 2017" */
export function longDay(day: string): string {
  return DateTime.fromISO(day, { zone }).setLocale('en-GB').toFormat('cccc d LLLL yyyy')
}

/** "Monday 2 October", where the year is plain. */
export function shortDay(day: string): string {
  return DateTime.fromISO(day, { zone }).setLocale('en-GB').toFormat('cccc d LLLL')
}

/** "Thursday 28 September, noon" */
export function shortMoment(at: Date): string {
  return shortMoments(minuteOf(at))
}

const shortMoments = remembering((at: number) => {
  const local = DateTime.fromMillis(at, { zone }).setLocale('en-GB')
  return `${local.toFormat('cccc d LLLL')}, ${clock(local)}`
})

/** "Thursday 28 September 2017, noon" */
export function longMoment(at: Date): string {
  return `${longDay(dayOf(at))}, ${clock(DateTime.fromJSDate(at, { zone }))}`
}

/** The moment at which the council's clocks show a day and a time, or null where they never do. */
export function momentOf(day: string, time: string): Date | null {
  const at = moments(`${day}T${time}`)
  return at === null ? null : new Date(at)
}

const moments = remembering((local: string) => {
  const at = DateTime.fromISO(local, { zone })
  return at.isValid && at.toFormat('HH:mm') === local.slice(11) ? at.toMillis() : null
})

/** Days, hours and their offsets change on a full minute, so within one there is one answer. */
function minuteOf(at: Date): number {
  return Math.floor(at.getTime() / 60_000) * 60_000
}

/** The rules of a time zone are slow to ask, and the same days and hours are asked for over and over. */
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

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone }).isValid
}

function clock(local: DateTime): string {
  const time = local.toFormat('HH:mm')
  if (time === '12:00') return 'noon'
  if (time === '00:00') return 'midnight'
  return local.toFormat(local.minute === 0 ? 'ha' : 'h.mma').toLowerCase()
}
