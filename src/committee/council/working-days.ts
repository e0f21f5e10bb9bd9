import type { BankHolidays } from '../ports.ts'
import type { Settings } from './settings.ts'

/** Which days count for a committee, and why others do not. Days are YYYY-MM-DD. */
export type WorkingDays = {
  /** Null on a working day; otherwise why it is none: "Saturday", "Good Friday", "the council is closed". */
  whyNot(day: string): string | null
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export function workingDaysOf(settings: Settings, holidays: BankHolidays): WorkingDays {
  return {
    whyNot(day) {
      const holiday = holidays.nameOf(settings.nation, day)
      if (holiday !== null) return holiday
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
      if (!settings.workingWeek.includes(weekday)) return weekdays[weekday - 1] ?? day
      return settings.closedDays.includes(day) ? 'the council is closed' : null
    },
  }
}

/** The day before (-1) or after (1). */
export function nextDay(day: string, step: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * 24 * 3600_000).toISOString().slice(0, 10)
}

export type Walk = {
  readonly day: string
  readonly counted: readonly string[]
  readonly skipped: readonly { readonly day: string; readonly why: string }[]
}

/** Walks some working days from a day, which does not count itself. None walked, it is that day, or the working day
 * before it. */
export function walk(days: WorkingDays, from: string, workingDays: number): Walk {
  const step = workingDays > 0 ? 1 : -1
  const counted: string[] = []
  const skipped: { day: string; why: string }[] = []
  let day = from
  if (workingDays === 0) {
    for (let why = days.whyNot(day); why !== null; why = days.whyNot(day)) {
      skipped.push({ day, why })
      day = nextDay(day, -1)
    }
    return { day, counted, skipped }
  }
  while (counted.length < Math.abs(workingDays)) {
    day = nextDay(day, step)
    const why = days.whyNot(day)
    if (why === null) counted.push(day)
    else skipped.push({ day, why })
  }
  return { day, counted, skipped }
}
