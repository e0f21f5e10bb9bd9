import { welshness } from '../evidence/language.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { isBody } from './body-line.ts'
import { matchField } from './header-field.ts'
import { isLetterhead, isNotTitle, looksLike } from './header-looks.ts'
import { isKnownHeading } from './heading.ts'
import { splitLabel } from './label.ts'
import { meetingName } from './meeting-name.ts'
import { printedDates } from './printed-date.ts'

export type Continuation = 'surely' | 'perhaps' | 'no'

/** A line that stops in the middle of a phrase. */
const brokenOff =
  /(?:[,:&/–-]|\b(?:a|an|and|as|at|between|by|for|from|in|into|its|of|on|or|our|the|their|to|under|with|within))$/i
const otherStarts = phraseBook('not-title-goes-on')
const contact = /@|https?:|£|\d{3} ?\d{3}/i

/** True if a line is about somebody or something else than the title above it. */
export function startsAnew(text: string): boolean {
  return contact.test(text) || otherStarts.startLength(wordsIn(text)) > 0
}

/** A narrow page wraps a line only when it is nearly full. */
const nearlyFull = 45

/** True if a line stops because its page was full: the line below continues it. */
export function isCutOff(text: string, below: string): boolean {
  return text.trim().length >= 60 || brokenOff.test(text.trim()) || /^\p{Ll}/u.test(below.trim())
}

/** Says whether a title continues on the line below: one that looks the same and is nothing else. */
export function titleContinues(above: FileLine, below: FileLine): Continuation {
  if (!mayContinue(below) || isWelsh(above) !== isWelsh(below)) return 'no'
  const broken = brokenOff.test(above.text.trim()) || /^\p{Ll}/u.test(below.text.trim())
  const same = looksSame(above, below)
  const headings = above.level !== null && below.level !== null
  if (isBelowTitle(above, below)) return 'surely'
  if (above.cell || below.cell) return same && !below.gap ? 'surely' : 'no'
  if (broken) return same ? 'surely' : below.gap && !headings ? 'no' : 'perhaps'
  if (!same) return 'no'
  const marked = above.level !== null || above.bold || (isCapitals(above) && isCapitals(below))
  if (marked) return below.gap ? 'perhaps' : 'surely'
  return below.gap ? 'no' : above.text.trim().length >= nearlyFull ? 'surely' : 'perhaps'
}

/** True if a heading continues on the line below. */
export function headingContinues(above: FileLine, below: FileLine): boolean {
  if (above.level === null || below.gap || !looksSame(above, below) || below.cell || !mayContinue(below))
    return false
  const text = oneSpaced(above.text)
  const whole = isKnownHeading(text) || looksLike.date(text) || looksLike.meeting(text) || isLetterhead(text)
  return !whole || /^\p{Ll}/u.test(below.text)
}

const bareBody =
  /^(?:(?:overview (?:and|&) )?(?:scrutiny|select|policy|joint) )*(?:sub-)?(?:committee|commission|panel|board)$/i
/** "(EDUCATION AND" / "ORGANISATIONAL DEVELOPMENT)" */
const cutValue = /\([^()]*$/

/** True if a meeting's name or date, or a label's value, continues on the line below. */
export function headerContinues(above: FileLine, below: FileLine): boolean {
  if (below.gap || above.cell || below.cell || above.bold !== below.bold || above.level !== below.level)
    return false
  const text = oneSpaced(above.text)
  const rest = oneSpaced(below.text)
  if (text.length > 120 || rest.length > 90) return false
  if (cutsDate(text, rest)) return true
  const label = matchField(above.text, 'no')
  const names = label?.field === 'meeting' && !isBody(label.rest) && isBody(meetingName(rest))
  if (bareBody.test(rest) || names)
    return (
      /[\p{L},&]$/u.test(text) && /^\p{Lu}/u.test(text) && !isLetterhead(text) && (names || label === null)
    )
  const value = cutValue.test(text) ? label : null
  return (
    value !== null && value.rest !== '' && value.field !== 'purpose' && matchField(below.text, 'no') === null
  )
}

/** "… COMMITTEE ON 26" / "AUGUST 2025" */
function cutsDate(text: string, rest: string): boolean {
  const end = text.slice(-30)
  const edge = end.length
  return printedDates(`${end} ${rest.slice(0, 30)}`).some(({ from, to }) => from < edge && to > edge)
}

function mayContinue(line: FileLine): boolean {
  const text = oneSpaced(line.text)
  return (
    !line.furniture &&
    text.length < 160 &&
    splitLabel(line).label === null &&
    matchField(line.text, line.level === null ? 'no' : 'heading') === null &&
    matchField(line.text, 'cell')?.rest !== '' &&
    !isKnownHeading(text) &&
    !isNotTitle(text) &&
    !startsAnew(text) &&
    !/[.;:]$|:\s/.test(text) &&
    !(looksLike.date(text) || looksLike.meeting(text) || looksLike.reportBy(text) || looksLike.open(text))
  )
}

function isWelsh({ text }: FileLine): boolean {
  return welshness(text) > 0
}

/** In the next row of a table, under the title's cell, beside an empty label cell. */
function isBelowTitle({ cell: one }: FileLine, { cell: other }: FileLine): boolean {
  return (
    one !== null &&
    other !== null &&
    one.column > 0 &&
    one.column === other.column &&
    one.row + 1 === other.row
  )
}

function looksSame(one: FileLine, other: FileLine): boolean {
  return (
    (one.level === other.level || (one.bold && !other.gap)) &&
    one.bold === other.bold &&
    one.cell?.row === other.cell?.row &&
    one.cell?.column === other.cell?.column
  )
}

function isCapitals({ text }: FileLine): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()
}
