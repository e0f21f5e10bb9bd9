import type { Classification, Problem, Report } from '../../committee/reports/report.ts'
import type { Line } from '../line.ts'
import { toBlocks } from './block.ts'
import { classificationIn, isEmptyForm, soundsHidden } from './exempt.ts'
import { type FieldName, wardNames } from './header-field.ts'
import { guessFrom, isLetterhead, looksLike, type Value } from './header-guess.ts'
import { type Statement, statementsIn, togetherSay } from './openness-statement.ts'
import type { Part } from './part.ts'
import { printedDates } from './printed-date.ts'
import { guessedTitle, wholeTitle } from './read-title.ts'
import { follow, type Trail } from './trail.ts'

export type HeaderFields = Pick<
  Report,
  'meeting' | 'meetingDate' | 'title' | 'reportBy' | 'classification' | 'decisionType' | 'wards' | 'purpose'
>

export interface Header {
  fields: HeaderFields
  problems: Problem[]
  /** Headings that were taken for the title, the meeting and the like, and so head no section. */
  taken: ReadonlySet<Part>
  /** What stands above the first heading and is no part of a header. */
  prose: Line[]
}

/** The header of a report: its labelled fields first, then what unlabelled lines and headings above the rest plainly are. */
export function readHeader(parts: readonly Part[], trail: Trail): Header {
  const stated = statementsOf(parts, trail)
  const { values, loose } = labelledValues(parts, trail)
  const problems: Problem[] = []
  const text = (field: FieldName) => values.get(field)?.text ?? null
  const guess = guessFrom(
    loose.filter((line) => !trail.has(line.of ?? line)),
    parts,
  )
  const guessed = (field: FieldName, fits: (text: string) => boolean) => {
    const found = values.get(field) ?? guess.take(fits)
    if (found) follow(trail, found.lines, 'field', field)
    return found
  }
  const named = values.get('meeting')
  const dated = values.get('meetingDate') ?? dateBeside(named) ?? guessed('meetingDate', looksLike.date)
  const meetingDate = dateIn(dated, problems)
  const beside = dated && looksLike.meeting(dated.text) ? dated : null
  const meeting = (named ?? beside ?? guessed('meeting', looksLike.meeting))?.text ?? null
  const reportBy = guessed('reportBy', looksLike.reportBy)?.text ?? null
  const same = (text: string) => meeting !== null && saysSame(meeting, text)
  const titled = values.get('title') ?? guessedTitle(guess, same, problems, trail)
  const title = titled && wholeTitle(titled, guess, problems, trail)
  const classified = guessed('classification', looksLike.open)
  const classification = classificationOf(classified, stated, problems)
  const said = [meeting, title].filter((one) => one !== null)
  for (const line of guess.left().filter((one) => !isProse(one))) {
    if (isLetterhead(line.text.trim())) {
      follow(trail, [line], 'page-furniture', 'letterhead')
      continue
    }
    if (said.some((one) => plain(one) === plain(line.text))) {
      follow(trail, [line], 'field', plain(line.text) === plain(title ?? '') ? 'title' : 'meeting')
      continue
    }
    if (classification === 'open' && goesWithAnswer(line.text)) {
      follow(trail, [line], 'field', 'classification')
      continue
    }
    const code = soundsHidden(line.text) ? 'possible-exempt-content' : 'unplaced-text'
    const message = 'This line of the header was not recognised.'
    problems.push({ code, message, line: line.number })
    follow(trail, [line], 'problem', code)
  }
  const fields = {
    meeting: meeting === null ? null : withoutDate(meeting),
    meetingDate,
    title: title?.replace(/\s*[–:-]$/, '') ?? null,
    reportBy: reportBy?.replace(/^(?:joint )?report (?:of|by)(?: the)?\s+/i, '') ?? null,
    classification,
    decisionType: text('decisionType'),
    wards: wardNames(text('wards') ?? ''),
    purpose: text('purpose'),
  }
  const prose = guess.left().filter(isProse)
  follow(trail, prose, 'section', '')
  return { fields, problems, taken: guess.taken, prose }
}

/** What the report says of its own openness, whether or not a label of the header stands before it. */
function statementsOf(parts: readonly Part[], trail: Trail): Statement[] {
  const sources = (part: Part) =>
    [...(part.head ? [part.head] : []), ...part.lines].map((line) => line.of ?? line)
  const lines = [...new Set(parts.flatMap(sources))]
  const listed = parts.find(({ kind }) => kind === 'recommendations')
  const [first] = listed ? sources(listed) : []
  const stated = statementsIn(lines, first ? lines.indexOf(first) : -1)
  follow(
    trail,
    stated.flatMap((one) => one.lines),
    'field',
    'classification',
  )
  return stated
}

/** What its own field and whatever else it says of itself come to. */
function classificationOf(
  field: Value | null,
  stated: readonly Statement[],
  problems: Problem[],
): Classification | null {
  const lines = new Set(stated.flatMap((one) => one.lines))
  const known = field?.lines.some((line) => lines.has(line.of ?? line)) ?? false
  const own = field && !known ? classificationIn(field.text) : null
  const said = togetherSay(
    field && own ? [...stated, { says: own, whole: true, lines: field.lines }] : stated,
  )
  if (said === 'unclear' || (field && !known && own === null)) {
    const message = 'Whether the report is open or exempt was not understood from this.'
    const line =
      said === 'unclear' ? stated.find(({ says }) => says === 'unclear')?.lines[0]?.number : field?.line
    problems.push({ code: 'possible-exempt-content', message, line: line ?? null })
  }
  return said === 'unclear' ? null : said
}

/** What a form asks only of a report that is not open. */
function goesWithAnswer(text: string): boolean {
  return isEmptyForm(text) || /^if (?:yes|so|relevant|applicable)\b/i.test(text)
}

/** Whole sentences above the first heading: no field of a header. */
function isProse({ text }: Line): boolean {
  return /[.:;]$/.test(text) && text.split(' ').length > 3
}

function labelledValues(
  parts: readonly Part[],
  trail: Trail,
): { values: Map<FieldName, Value>; loose: Line[] } {
  const loose: Line[][] = []
  const values = new Map<FieldName, Value>()
  // Words such as "Report to the …" give way to a label that says the same.
  const strongFirst = [...parts].sort((one, other) => Number(one.weak) - Number(other.weak))
  for (const part of strongFirst) {
    if (part.kind === 'preamble') loose.push(part.lines)
    if (part.kind !== 'field' || !part.field) continue
    const { own, rest } = valueLines(part)
    loose.push(rest)
    if (part.field === 'other') continue
    const text = part.field === 'wards' ? own.map((line) => line.text).join(';') : ownText(own)
    const head = part.head ? [part.head] : []
    if (text === '') {
      follow(trail, head, 'heading', part.field)
    } else if (values.has(part.field)) {
      if (saysSame(values.get(part.field)?.text ?? '', text))
        follow(trail, [...head, ...own], 'field', part.field)
      else loose.push(part.apart ? [...head, ...own] : head)
    } else {
      values.set(part.field, { text, line: part.line, lines: own, part })
      follow(trail, [...head, ...own], 'field', part.field)
    }
  }
  return { values: parted(values), loose: loose.flat() }
}

function saysSame(one: string, other: string): boolean {
  return plain(one).includes(plain(other)) || plain(other).includes(plain(one))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** "Cabinet | 3 March 2027", the meeting's name and date side by side. */
function parted(values: Map<FieldName, Value>): Map<FieldName, Value> {
  const meeting = values.get('meeting')
  const name = meeting?.part?.head?.text.split(/[:\t]/)[0]?.trim() ?? ''
  if (
    meeting &&
    looksLike.date(meeting.text) &&
    !looksLike.meeting(meeting.text) &&
    looksLike.meeting(name)
  ) {
    if (!values.has('meetingDate')) values.set('meetingDate', meeting)
    values.set('meeting', { ...meeting, text: name })
  }
  return values
}

const wholeParts: readonly FieldName[] = ['purpose', 'classification', 'decisionType', 'wards', 'other']

/** A value is the rest of its line with what wraps it; under a label of its own it is what follows. */
export function valueLines(part: Part): { own: Line[]; rest: Line[] } {
  const [first, ...others] = part.lines
  if (!first) return { own: [], rest: [] }
  const row = part.head?.cell?.row ?? first.cell?.row
  const whole = part.field && wholeParts.includes(part.field) && (part.apart || part.field === 'purpose')
  if (whole && row === undefined) {
    const other = part.field === 'other' ? others.findIndex(({ text }) => saysMore(text.trim())) : -1
    return other === -1
      ? { own: part.lines, rest: [] }
      : { own: part.lines.slice(0, other + 1), rest: part.lines.slice(other + 1) }
  }
  if (row !== undefined) {
    const end = part.lines.findIndex((line) => line.cell?.row !== row)
    // A label in a row of its own has its value in the next.
    const cut = end === 0 ? part.lines.findIndex((line) => line.cell?.row !== first.cell?.row) : end
    if (whole && cut === -1) return { own: part.lines, rest: [] }
    return cut === -1
      ? { own: part.lines, rest: [] }
      : { own: part.lines.slice(0, cut), rest: part.lines.slice(cut) }
  }
  const end = others.findIndex((line) => line.gap || /^\p{Lu}[\w ()/’'-]{0,40}:/u.test(line.text))
  const cut = end === -1 ? others.length : end
  return { own: [first, ...others.slice(0, cut)], rest: others.slice(cut) }
}

/** What a header prints without a label, below the value of one. */
function saysMore(text: string): boolean {
  return isLetterhead(text) || looksLike.open(text)
}

function ownText(lines: readonly Line[]): string {
  return toBlocks(lines)
    .map(({ label, text }) => (label && /\p{L}/u.test(label.printed) ? `${label.printed} ${text}` : text))
    .join('\n')
    .trim()
}

/** "Scrutiny Committee – 3 March 2027", "10/06/2027 - Cabinet (Item 6)" and "Cabinet, Tuesday, 3rd March, 2027": the name alone. */
function withoutDate(meeting: string): string {
  const bare = meeting.replace(/^\d{1,2}\/\d{1,2}\/\d{4}\s*[-–]\s*|\s*\(item [\w.]+\)$/gi, '')
  const name = bare.replace(
    /\s*(?:[,–-]|\bon\b|\bheld on\b)?\s*\(?(?:\p{L}+day,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}.*$/iu,
    '',
  )
  return name === '' ? meeting : name
}

function dateBeside(meeting: Value | undefined): Value | null {
  return meeting && printedDates(meeting.text).length > 0 ? meeting : null
}

function dateIn(source: Value | null, problems: Problem[]): string | null {
  const dates = source ? printedDates(source.text) : []
  const [first, second] = dates
  const line = source?.line ?? null
  if (!first) problems.push({ code: 'date-not-found', message: 'No date of the meeting was found.', line })
  if (second)
    problems.push({ code: 'two-dates', message: 'Two dates are printed; the first was taken.', line })
  if (first?.weekdayDiffers) {
    problems.push({ code: 'weekday-differs', message: 'The day of the week does not fit the date.', line })
  }
  return first?.date ?? null
}
