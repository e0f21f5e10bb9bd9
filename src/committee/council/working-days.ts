import { weekdayOf } from '../kernel/dates.ts'
import type { BankHolidays } from '../ports.ts'
import { committeeWords } from './committee.words.ts'
import type { Settings } from './settings.ts'

/** Which days a committee works, and why not on the others. Days are YYYY-MM-DD. */
export type WorkingDays = {
  /** Why a day is no working day: "Saturday", "Good Friday", "the council is closed". Null for a working day. */
  whyNot(day: string): string | null
}

export function workingDaysOf(settings: Settings, holidays: BankHolidays): WorkingDays {
  return {
    whyNot(day) {
      const holiday = holidays.nameOf(settings.nation, day)
      if (holiday !== null) return holiday
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
      if (!settings.workingWeek.includes(weekday)) return weekdayOf(day)
      return settings.closedDays.includes(day) ? committeeWords.closed : null
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

/** Counts working days from a day, which does not count itself. Zero working days is that day, or the last working day
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
