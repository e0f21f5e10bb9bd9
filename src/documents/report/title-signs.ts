import { plain } from '../../committee/agenda/reports/same-words.ts'
import { stampedTitle } from '../pack/part-titles.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { stem } from '../vocabulary/stem.ts'
import { bodyIn, isAuthority } from './body-line.ts'
import { type FieldSign, labelSigns, withoutLabel } from './choose-field.ts'
import { isBareDate } from './date-signs.ts'
import { matchField } from './header-field.ts'
import { isNotTitle, looksLike } from './header-looks.ts'
import { isKnownHeading } from './heading.ts'
import { isItemNumber, itemNumberIn } from './item-number.ts'
import { headingLabel } from './label.ts'
import { type PackHints, surelyCalled } from './pack-hints.ts'
import type { Part } from './part.ts'
import { printedDates } from './printed-date.ts'

const usual = phraseBook('title-words')
const ofSentences = phraseBook('sentence-words')

/** What tells a report's title from the rest of its head. */
export function titleSigns(
  meeting: string | null,
  spoken: ReadonlyMap<string, number>,
  { title: listed, calls, repeats }: PackHints,
): FieldSign<string>[] {
  return [
    ...labelSigns('title'),
    [1, (title) => usual.find(wordsIn(title)) !== null],
    [1.5, (title, { text }) => echo(title, text, spoken) >= 0.5],
    [-1, (title, { text }) => spoken.size > 0 && echo(title, text, spoken) === 0],
    [-5, (title) => meeting !== null && plain(title) === plain(meeting)],
    [
      -5,
      (title) =>
        isBareDate(title) || (/\d/.test(title) && isItemNumber(title)) || itemNumberIn(title) !== null,
    ],
    [-3, (title) => /[;:]$|\n/.test(title) || title.length > 250],
    [6, (title, { standing }) => standing !== 'agenda' && calls(title) >= surelyCalled],
    [-3, (title, { label }) => listed !== null && label === 'title' && calls(title) === 0],
    [-5, (_, { text, label }) => label === null && repeats(text)],
    ...withoutLabel(looks),
    [-2.5, (title, { standing }) => standing !== 'labelled' && ofSentences.find(wordsIn(title)) !== null],
    ...withoutLabel(words),
  ]
}

const looks: readonly FieldSign<string>[] = [
  [2.5, (_, { level }) => level !== null],
  [1.5, (_, { bold }) => bold],
  [1, (title) => title === title.toUpperCase() && /\p{Lu}{3}.*\s.*\p{Lu}{3}/u.test(title)],
  [1, (_, { below }) => looksLike.reportBy(below) || matchField(below, 'cell')?.field === 'reportBy'],
  [1, (_, { above }) => endsHeader(above)],
  [0.5, (_, { lines: [line] }) => line?.gap !== false],
  [-2.5, (_, { top }) => !top],
  [-1, (_, { depth }) => depth > headLines],
  [-2, (_, { part, standing }) => standing !== 'line' && isNumbered(part)],
  [-2, (_, { lines: [line] }) => line?.cell != null],
  [-4, (_, { standing }) => standing === 'text'],
]

const words: readonly FieldSign<string>[] = [
  [3, (_, { text }) => stampedTitle(text) !== null],
  [-4, (title) => isAuthority(title) || bodyIn(title)?.whole === true],
  [-4, (title) => isNotTitle(title) || looksLike.open(title) || looksLike.reportBy(title)],
  [-4, (title) => matchField(title, 'cell') !== null || isKnownHeading(title)],
  [-1, (title) => /[.?]$/.test(title)],
  [-2, (title) => /[.]$/.test(title) && title.length > longTitle],
  [-2, (title) => /\p{L}{2}[.?!] \p{Lu}/u.test(title) || title.split(' ').length > 20],
  [-1.5, (title, { below }) => title.length > sentence && /^\p{Ll}/u.test(below)],
  [-3, (title) => title.length < 6],
  [-1.5, (title) => title.split(' ').length === 1],
  [-2, (title) => /^\p{Ll}/u.test(title)],
]

const longTitle = 80
/** A title stands seldom lower among the lines of a head. */
const headLines = 10

/** The meeting, its date or the item's number: what a title stands below. */
function endsHeader(above: string): boolean {
  return bodyIn(above) !== null || printedDates(above).length > 0 || itemNumberIn(above) !== null
}

/** Headed as sections are. */
function isNumbered(part: Part | null): boolean {
  return (
    part?.head != null && headingLabel(part.head).label !== null && printedDates(part.head.text).length === 0
  )
}

/** How much of a title the report's text speaks of, apart from the title's own line. */
function echo(title: string, own: string, spoken: ReadonlyMap<string, number>): number {
  const telling = contentWords(title)
  const least = own.length > sentence ? 1 : 0
  if (telling.length === 0) return 0.25
  return telling.filter((word) => (spoken.get(word) ?? 0) > least).length / telling.length
}

/** A line that is longer is likely to be part of a sentence. */
const sentence = 60

/** In how many lines of the report's text each word stands: those of its title do. */
export function wordsSpoken(parts: readonly Part[]): ReadonlyMap<string, number> {
  const spoken = new Map<string, number>()
  const long = parts.flatMap(({ lines }) => lines.filter(({ text }) => text.length > sentence).slice(0, 20))
  for (const { text } of long.slice(0, 200))
    for (const word of new Set(contentWords(text))) spoken.set(word, (spoken.get(word) ?? 0) + 1)
  return spoken
}

/** The words of a text that carry its meaning. */
function contentWords(text: string): string[] {
  return wordsIn(text)
    .filter((word) => word.length > 3)
    .map(stem)
}
