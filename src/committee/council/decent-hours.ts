import { dayOf, momentOf, timeOf } from '../kernel/dates.ts'
import type { BankHolidays } from '../ports.ts'
import type { Settings } from './settings.ts'
import { nextDay, workingDaysOf } from './working-days.ts'

/** True if people may be written to now: in decent hours of a working day, or of another day if the next working day would
 * be too late. */
export function maySend(settings: Settings, holidays: BankHolidays, now: Date, usefulUntil: Date): boolean {
  const { from, to } = settings.decentHours
  if (timeOf(now) < from || timeOf(now) > to) return false
  const days = workingDaysOf(settings, holidays)
  return days.whyNot(dayOf(now)) === null || dayOf(usefulUntil) <= dayOf(now)
}

/** The first moment, from `at` on, when people may be written to.
 * @param usefulUntil its day is the last to try, even if it is no working day */
export function whenMaySend(settings: Settings, holidays: BankHolidays, at: Date, usefulUntil: Date): Date {
  for (let day = dayOf(at); day <= dayOf(usefulUntil); day = nextDay(day, 1)) {
    const morning = momentOf(day, settings.decentHours.from) ?? at
    const first = at > morning ? at : morning
    if (maySend(settings, holidays, first, usefulUntil)) return first
  }
  return at
}
