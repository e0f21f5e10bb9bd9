import type { Problem, Report } from '../../committee/reports/report.ts'
import { type Line, oneSpaced } from '../line.ts'
import { toBlocks } from './block.ts'
import { classificationIn } from './exempt.ts'
import { type FieldName, wardNames } from './header-field.ts'
import type { Part } from './part.ts'
import { printedDates } from './printed-date.ts'

export type Header = Pick<
  Report,
  | 'meeting'
  | 'meetingDate'
  | 'title'
  | 'reportBy'
  | 'classification'
  | 'decisionType'
  | 'wards'
  | 'purpose'
  | 'problems'
>

/** The header of a report: its labelled fields first, then what unlabelled lines above the first heading plainly are. */
export function readHeader(parts: readonly Part[]): Header {
  const loose: Line[] = []
  const values = new Map<FieldName, { text: string; line: number }>()
  for (const part of parts) {
    if (part.kind === 'preamble') loose.push(...part.lines)
    if (part.kind !== 'field' || !part.field) continue
    const { own, rest } = valueLines(part)
    loose.push(...rest)
    const text = part.field === 'wards' ? own.map((line) => line.text).join(';') : ownText(own)
    if (text !== '') values.set(part.field, { text, line: part.line })
  }
  const problems: Problem[] = []
  const text = (field: FieldName) => values.get(field)?.text ?? null
  const guess = guessFrom(loose)
  const meetingDate = dateIn(values.get('meetingDate') ?? guess.take('date'), problems)
  const meeting =
    text('meeting')?.replace(/,?\s+\d{1,2}(?:st|nd|rd|th)? \w+,? \d{4}.*$/, '') ??
    guess.take('meeting')?.text ??
    null
  const reportBy = text('reportBy') ?? guess.take('reportBy')?.text ?? null
  const title = text('title') ?? titleFrom(parts, guess, problems)
  const classified = text('classification')
  const wards = text('wards')
  for (const line of guess.left()) {
    problems.push({
      code: 'unplaced-text',
      message: 'This line of the header was not recognised.',
      line: line.number,
    })
  }
  return {
    meeting,
    meetingDate,
    title,
    reportBy,
    classification: classified === null ? null : classificationIn(classified),
    decisionType: text('decisionType'),
    wards: wards === null ? [] : wardNames(wards),
    purpose: text('purpose'),
    problems,
  }
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
  const end = others.findIndex((line) => (row === undefined ? line.gap : line.cell?.row !== row))
  const cut = end === -1 ? others.length : end
  return { own: [first, ...others.slice(0, cut)], rest: others.slice(cut) }
}

function ownText(lines: readonly Line[]): string {
  return toBlocks(lines)
    .map(({ label, text }) => (label ? `${label.printed} ${text}` : text))
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

type Guessed = 'date' | 'meeting' | 'reportBy'

interface Guess {
  take(kind: Guessed): { text: string; line: number } | null
  takeTitle(): { text: string; line: number } | null
  left(): Line[]
}

const looksLike: Record<Guessed, (text: string) => boolean> = {
  date: (text) => text.length < 60 && printedDates(text).length > 0,
  meeting: (text) =>
    text.length < 90 &&
    /\b(?:committee|cabinet|board|panel|commission|council)(?: meeting)?$/i.test(text) &&
    !/[.;]$/.test(text),
  reportBy: (text) => text.length < 120 && /^(?:joint )?report (?:of|by)\b/i.test(text),
}

function guessFrom(lines: readonly Line[]): Guess {
  const left = [...lines]
  function takeFirst(fits: (text: string) => boolean) {
    const index = left.findIndex((line) => fits(oneSpaced(line.text)))
    const [line] = index === -1 ? [] : left.splice(index, 1)
    return line ? { text: oneSpaced(line.text), line: line.number } : null
  }
  return {
    take: (kind) => takeFirst(looksLike[kind]),
    takeTitle: () => takeFirst((text) => text.length > 5 && text.length < 160 && !/[.;:]$/.test(text)),
    left: () => left,
  }
}

/** Without a labelled title, the first heading or line above the rest stands for it, and the clerk is told. */
function titleFrom(parts: readonly Part[], guess: Guess, problems: Problem[]): string | null {
  const above = parts.find(
    (part) => part.kind === 'section' && part.lines.length === 0 && part.heading !== '',
  )
  const found = above ? { text: above.heading, line: above.line } : guess.takeTitle()
  if (!found) {
    problems.push({ code: 'title-not-found', message: 'No title was found.', line: null })
    return null
  }
  problems.push({
    code: 'title-guessed',
    message: 'No title is marked as one; this line was taken for it.',
    line: found.line,
  })
  return found.text
}
