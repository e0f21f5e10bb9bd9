import Holidays from 'date-holidays'
import type { Nation } from '../committee/council/settings.ts'
import type { BankHolidays } from '../committee/ports.ts'

const states: Readonly<Record<Nation, string>> = {
  england: 'ENG',
  wales: 'WLS',
  scotland: 'SCT',
  'northern-ireland': 'NIR',
}

/** One-off holidays are proclaimed about a year ahead, so none is known beyond the year after the package was made. */
const knownUntil = '2027-12-31'

/** Bank holidays by nation, including substitute days and one-off ones. */
export function bankHolidays(): BankHolidays {
  const years = new Map<string, ReadonlyMap<string, string>>()
  return {
    knownUntil,
    nameOf(nation, day) {
      const key = `${nation} ${day.slice(0, 4)}`
      const year = years.get(key) ?? inYear(nation, Number(day.slice(0, 4)))
      years.set(key, year)
      return year.get(day) ?? null
    },
  }
}

function inYear(nation: Nation, year: number): ReadonlyMap<string, string> {
  const all = new Holidays('GB', states[nation])
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
  return new Map(all.map((holiday) => [holiday.date.slice(0, 10), holiday.name]))
}
