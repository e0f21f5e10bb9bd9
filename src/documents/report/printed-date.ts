const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const inWords =
  /(?:\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s+)?\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(\d{4})\b/gi
const inFigures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g

export interface PrintedDate {
  date: string
  /** True if the weekday printed beside it belongs to another day. */
  weekdayDiffers: boolean
}

/** Finds the distinct dates in a text, as British reports print them. */
export function printedDates(text: string): PrintedDate[] {
  const found: (PrintedDate | null)[] = []
  for (const [, weekday, day, month, year] of text.matchAll(inWords)) {
    found.push(
      calendarDate(Number(year), months.indexOf(month?.toLowerCase() ?? '') + 1, Number(day), weekday),
    )
  }
  for (const [, day, month, year = ''] of text.matchAll(inFigures)) {
    found.push(calendarDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)))
  }
  for (const [, year, month, day] of text.matchAll(iso)) {
    found.push(calendarDate(Number(year), Number(month), Number(day)))
  }
  const real = found.filter((date) => date !== null)
  return real.filter((one, index) => real.findIndex((other) => other.date === one.date) === index)
}

/** Null for a day that does not exist, such as 31 June. */
function calendarDate(year: number, month: number, day: number, weekday?: string): PrintedDate | null {
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null
  return {
    date: moment.toISOString().slice(0, 10),
    weekdayDiffers: weekday !== undefined && days[moment.getUTCDay()] !== weekday.toLowerCase(),
  }
}
