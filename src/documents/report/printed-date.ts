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
/** "3rd March, 2027", "22ain o Ionawr 2026" */
const inWords = /\b(\d{1,2})(?:\p{L}{2,4})?,?\s+(?:o[fr]?\s+)?(\p{L}{3,12})[.,]*\s+(\d{4})\b/giu
const inFigures = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/g
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g
const wordBefore = /(\p{L}{3,12}),?\s+$/u

export interface PrintedDate {
  date: string
  /** True if the weekday printed beside it belongs to another day. */
  weekdayDiffers: boolean
  /** Where it stands in the text, without its weekday. */
  from: number
  to: number
}

/** Finds the distinct dates in a text, as British reports print them in English and in Welsh. */
export function printedDates(text: string): PrintedDate[] {
  if (!/\d/.test(text)) return []
  const found: (PrintedDate | null)[] = []
  for (const match of text.matchAll(inWords)) {
    const [, day, month = '', year] = match
    const [, before = ''] = wordBefore.exec(text.slice(Math.max(0, match.index - 20), match.index)) ?? []
    found.push(calendarDate(Number(year), monthOf(month), Number(day), match, dayOf(before)))
  }
  for (const match of text.matchAll(inFigures)) {
    const [, day, month, year = ''] = match
    found.push(
      calendarDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day), match),
    )
  }
  for (const match of text.matchAll(iso)) {
    const [, year, month, day] = match
    found.push(calendarDate(Number(year), Number(month), Number(day), match))
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
function calendarDate(
  year: number,
  month: number,
  day: number,
  { 0: printed, index }: RegExpExecArray,
  weekday?: number,
): PrintedDate | null {
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null
  return {
    date: moment.toISOString().slice(0, 10),
    weekdayDiffers: weekday !== undefined && moment.getUTCDay() !== weekday,
    from: index,
    to: index + printed.length,
  }
}
