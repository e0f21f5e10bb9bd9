import type { Problem, Report } from '../../committee/reports/report.ts'
import type { Line } from '../line.ts'
import { toBlocks } from './block.ts'
import { classificationIn } from './exempt.ts'
import { type FieldName, wardNames } from './header-field.ts'
import { type Guess, guessFrom, looksLike, type Value } from './header-guess.ts'
import type { Part } from './part.ts'
import { printedDates } from './printed-date.ts'

export type HeaderFields = Pick<
  Report,
  'meeting' | 'meetingDate' | 'title' | 'reportBy' | 'classification' | 'decisionType' | 'wards' | 'purpose'
>

export interface Header {
  fields: HeaderFields
  problems: Problem[]
  /** Headings that were taken for the title, the meeting and the like, and so head no section. */
  taken: ReadonlySet<Part>
}

/** The header of a report: its labelled fields first, then what unlabelled lines and headings above the rest plainly are. */
export function readHeader(parts: readonly Part[]): Header {
  const { values, loose } = labelledValues(parts)
  const problems: Problem[] = []
  const text = (field: FieldName) => values.get(field)?.text ?? null
  const guess = guessFrom(loose, parts)
  const meetingDate = dateIn(values.get('meetingDate') ?? guess.take(looksLike.date), problems)
  const meeting = text('meeting') ?? guess.take(looksLike.meeting)?.text ?? null
  const reportBy = text('reportBy') ?? guess.take(looksLike.reportBy)?.text ?? null
  const title = text('title') ?? guessedTitle(guess, problems)
  const classified = text('classification')
  for (const line of guess.left()) {
    problems.push({ code: 'unplaced-text', message: 'This line of the header was not recognised.', line })
  }
  const fields = {
    meeting: meeting?.replace(/,?\s+(?:\p{L}+ )?\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}.*$/u, '') ?? null,
    meetingDate,
    title,
    reportBy,
    classification: classified === null ? null : classificationIn(classified),
    decisionType: text('decisionType'),
    wards: wardNames(text('wards') ?? ''),
    purpose: text('purpose'),
  }
  return { fields, problems, taken: guess.taken }
}

function labelledValues(parts: readonly Part[]): { values: Map<FieldName, Value>; loose: Line[] } {
  const loose: Line[][] = []
  const values = new Map<FieldName, Value>()
  for (const part of parts) {
    if (part.kind === 'preamble') loose.push(part.lines)
    if (part.kind !== 'field' || !part.field) continue
    const { own, rest } = valueLines(part)
    loose.push(rest)
    const text = part.field === 'wards' ? own.map((line) => line.text).join(';') : ownText(own)
    if (text === '' || (part.weak && values.has(part.field))) continue
    values.set(part.field, { text, line: part.line })
  }
  return { values, loose: loose.flat() }
}

const wholeParts: readonly FieldName[] = ['purpose', 'classification', 'decisionType', 'wards']

/** A value is the rest of its line with what wraps it; under a label of its own it is what follows. */
function valueLines(part: Part): { own: Line[]; rest: Line[] } {
  if (part.field && wholeParts.includes(part.field) && (part.apart || part.field === 'purpose')) {
    return { own: part.lines, rest: [] }
  }
  const [first, ...others] = part.lines
  if (!first) return { own: [], rest: [] }
  const row = first.cell?.row
  const end = others.findIndex((line) =>
    row === undefined ? line.gap || /^\p{Lu}[\w ()/’'-]{0,40}:/u.test(line.text) : line.cell?.row !== row,
  )
  const cut = end === -1 ? others.length : end
  return { own: [first, ...others.slice(0, cut)], rest: others.slice(cut) }
}

function ownText(lines: readonly Line[]): string {
  return toBlocks(lines)
    .map(({ label, text }) => (label && /\p{L}/u.test(label.printed) ? `${label.printed} ${text}` : text))
    .join('\n')
    .trim()
}

function dateIn(source: { text: string; line: number } | null, problems: Problem[]): string | null {
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

/** Without a labelled title, the first heading or line above the rest stands for it, and the clerk is told. */
function guessedTitle(guess: Guess, problems: Problem[]): string | null {
  const found = guess.take(looksLike.title)
  const message = found ? 'No title is marked as one; this line was taken for it.' : 'No title was found.'
  problems.push({ code: found ? 'title-guessed' : 'title-not-found', message, line: found?.line ?? null })
  return found?.text ?? null
}
