const months = [
  ['january', 'ionawr'],
  ['february', 'chwefror'],
  ['march', 'mawrth'],
  ['april', 'ebrill'],
  ['may', 'mai'],
  ['june', 'mehefin'],
  ['july', 'gorffennaf'],
  ['august', 'awst'],
  ['september', 'medi'],
  ['october', 'hydref'],
  ['november', 'tachwedd'],
  ['december', 'rhagfyr'],
]
const days = [
  ['sunday', 'sul'],
  ['monday', 'llun'],
  ['tuesday', 'mawrth'],
  ['wednesday', 'mercher'],
  ['thursday', 'iau'],
  ['friday', 'gwener'],
  ['saturday', 'sadwrn'],
]
const inWords =
  /(?:\b(\p{L}{3,12}),?\s+)?\b(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|ed|eg|fed|ain)?(?:\s+o[fr])?\s+(\p{L}{3,12})\.?,?\s+(\d{4})\b/giu
const inFigures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g

export interface PrintedDate {
  date: string
  /** True if the weekday printed beside it belongs to another day. */
  weekdayDiffers: boolean
}

/** Finds the distinct dates in a text, as British reports print them in English and in Welsh. */
export function printedDates(text: string): PrintedDate[] {
  if (!/\d/.test(text)) return []
  const found: (PrintedDate | null)[] = []
  for (const [, before, day, month = '', year] of text.matchAll(inWords)) {
    found.push(calendarDate(Number(year), monthOf(month), Number(day), before && dayOf(before)))
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

/** 1 for January, "Jan" and "Ionawr"; 0 for another word. */
function monthOf(word: string): number {
  const small = word.toLowerCase()
  return months.findIndex(([english, welsh]) => small === welsh || isShort(small, english)) + 1
}

/** "Sept" and misprints such as "Febuary" begin with the month's first three letters. */
function isShort(word: string, month = ''): boolean {
  return word.slice(0, 3) === month.slice(0, 3) && word.length <= month.length
}

/** 0 for Sunday; undefined for a word that is no day. */
function dayOf(word: string): number | undefined {
  const found = days.findIndex((names) => names.includes(word.toLowerCase()))
  return found === -1 ? undefined : found
}

/** Null for a day that does not exist, such as 31 June. */
function calendarDate(year: number, month: number, day: number, weekday?: number | ''): PrintedDate | null {
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null
  return {
    date: moment.toISOString().slice(0, 10),
    weekdayDiffers: typeof weekday === 'number' && moment.getUTCDay() !== weekday,
  }
}
