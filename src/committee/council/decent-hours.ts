import { dayOf, momentOf, timeOf } from '../kernel/dates.ts'
import type { BankHolidays } from '../ports.ts'
import type { Settings } from './settings.ts'
import { nextDay, workingDaysOf } from './working-days.ts'

/** Whether people may be written to now: within decent hours of a working day; on another day only where a working
 * day would come too late. */
export function maySend(settings: Settings, holidays: BankHolidays, now: Date, usefulUntil: Date): boolean {
  const { from, to } = settings.decentHours
  if (timeOf(now) < from || timeOf(now) > to) return false
  const days = workingDaysOf(settings, holidays)
  return days.whyNot(dayOf(now)) === null || dayOf(usefulUntil) <= dayOf(now)
}

/** The first moment, from one on, at which people may be written to.
 * @param usefulUntil on its day, which is the last that is looked at, any day will do */
export function whenMaySend(settings: Settings, holidays: BankHolidays, at: Date, usefulUntil: Date): Date {
  for (let day = dayOf(at); day <= dayOf(usefulUntil); day = nextDay(day, 1)) {
    const morning = momentOf(day, settings.decentHours.from) ?? at
    const first = at > morning ? at : morning
    if (maySend(settings, holidays, first, usefulUntil)) return first
  }
  return at
}
