import type { Settings } from '../council/settings.ts'
import { dayOf, timeOf } from '../dates.ts'
import { workingDaysOf } from '../meetings/working-days.ts'
import type { BankHolidays } from '../ports.ts'

/** Whether people may be written to now: within decent hours of a working day; on another day only where a working
 * day would come too late. */
export function maySend(settings: Settings, holidays: BankHolidays, now: Date, usefulUntil: Date): boolean {
  const { from, to } = settings.decentHours
  if (timeOf(now) < from || timeOf(now) > to) return false
  const days = workingDaysOf(settings, holidays)
  return days.whyNot(dayOf(now)) === null || dayOf(usefulUntil) <= dayOf(now)
}
