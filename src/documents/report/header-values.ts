import { plain } from '../../committee/agenda/reports/same-words.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { toParagraphs } from './block.ts'
import { matchField } from './header-field.ts'
import type { Value } from './header-head.ts'
import { isLetterhead, looksLike } from './header-looks.ts'
import type { FieldName } from './label-books.ts'
import { firstList, type Part } from './part.ts'
import { reportedTo } from './reported-to.ts'
import { isCutOff, startsAnew } from './title.ts'
import { record, type Trail } from './trail.ts'

export interface LabelledValues {
  values: Map<FieldName, Value>
  /** Values of the same labels below the recommendations: used only if the header says nothing. */
  late: Map<FieldName, Value>
  /** Further parts there with the same label, which are not header fields. */
  kept: Set<Part>
  /** The lines without a label, in order. */
  loose: FileLine[]
}

/** Reads the labelled values of a header. */
export function labelledValues(parts: readonly Part[], trail: Trail): LabelledValues {
  const loose: FileLine[] = []
  const values = new Map<FieldName, Value>()
  const late = new Map<FieldName, Value>()
  const kept = new Set<Part>()
  const list = firstList(parts)
  const listed = list ? parts.indexOf(list) : -1
  const below = new Set(listed === -1 ? [] : parts.slice(listed))
  // Words such as "Report to the …" yield to a label that says the same.
  const strongFirst = [...parts].sort((one, other) => Number(one.weak) - Number(other.weak))
  for (const part of strongFirst) {
    if (part.kind === 'preamble') loose.push(...part.lines)
    if (part.kind !== 'field' || !part.field) continue
    const { own, rest } = valueLines(part)
    loose.push(...rest)
    if (part.field === 'other') continue
    const text = part.field === 'wards' ? own.map((line) => line.text).join(';') : ownText(own)
    const head = part.head ? [part.head] : []
    const value = { text, line: part.line, lines: own, part }
    if (text === '') {
      record(trail, head, 'heading', part.field)
    } else if (below.has(part) && ofTop.includes(part.field)) {
      if (late.has(part.field)) kept.add(part)
      else late.set(part.field, value)
    } else if (values.has(part.field)) {
      if (saysSame(values.get(part.field)?.text ?? '', text))
        record(trail, [...head, ...own], 'field', part.field)
      else loose.push(...(part.apart ? [...head, ...own] : head))
    } else {
      values.set(part.field, value)
      record(trail, [...head, ...own], 'field', part.field)
    }
  }
  const left = bareLabels(values, inOrder(loose, parts), trail)
  return { values: splitReportedTo(splitMeetingDate(values)), late, kept, loose: left }
}

/** Takes the values of labels that stand on lines of their own, with blank lines between them all. */
function bareLabels(values: Map<FieldName, Value>, loose: readonly FileLine[], trail: Trail): FileLine[] {
  const taken = new Set<FileLine>()
  for (const [index, line] of loose.entries()) {
    const value = loose[index + 1]
    const field = bareLabel(line)
    if (!field || !ofTop.includes(field) || values.has(field) || taken.has(line)) continue
    if (!value?.gap || value.cell || bareLabel(value)) continue
    values.set(field, { text: oneSpaced(value.text), line: value.number, lines: [value], part: null })
    record(trail, [line, value], 'field', field)
    taken.add(line).add(value)
  }
  return loose.filter((line) => !taken.has(line))
}

/** The field if a line is a bare label. "Cabinet" is just as likely the meeting itself. */
function bareLabel({ text, cell }: FileLine): FieldName | null {
  const found = cell === null && text.length < 80 ? matchField(text, 'cell') : null
  return found?.rest === '' && !looksLike.meeting(text) && !/^report\W*$/i.test(text) ? found.field : null
}

/** What a header says at the head of its report. Elsewhere "Date" heads a column, or dates a paper. */
const ofTop: readonly FieldName[] = ['meetingDate', 'meeting', 'title', 'reportBy']

function inOrder(lines: readonly FileLine[], parts: readonly Part[]): FileLine[] {
  const left = new Set(lines)
  return parts
    .flatMap(({ head, lines: own }) => (head ? [head, ...own] : own))
    .filter((line) => left.has(line))
}

/** Splits "Cabinet | 3 March 2027": the meeting's name and date side by side. */
function splitMeetingDate(values: Map<FieldName, Value>): Map<FieldName, Value> {
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

/** "Report of the Director to the meeting of the Care Committee to be held on 9 April 2024" says three things. */
function splitReportedTo(values: Map<FieldName, Value>): Map<FieldName, Value> {
  const by = values.get('reportBy')
  const said = by && reportedTo(by.text)
  if (!by || !said) return values
  values.set('reportBy', { ...by, text: said.by })
  if (!values.has('meeting')) values.set('meeting', { ...by, text: said.meeting })
  return values
}

const wholeParts: readonly FieldName[] = ['purpose', 'classification', 'decisionType', 'wards', 'other']

/** A value is the rest of its line and the lines that wrap it; if the label stands alone, the value follows below. */
export function valueLines(part: Part): { own: FileLine[]; rest: FileLine[] } {
  const [first, ...others] = part.lines
  if (!first) return { own: [], rest: [] }
  const row = part.head?.cell?.row ?? first.cell?.row
  const whole = part.field && wholeParts.includes(part.field) && (part.apart || part.field === 'purpose')
  if (whole && row === undefined) {
    const other = others.findIndex(
      (line) =>
        (part.field === 'other' && saysMore(line.text.trim())) ||
        (part.field !== 'purpose' && line.gap && bareLabel(line) !== null),
    )
    return other === -1
      ? { own: part.lines, rest: [] }
      : { own: part.lines.slice(0, other + 1), rest: part.lines.slice(other + 1) }
  }
  if (row !== undefined) {
    const end = part.lines.findIndex((line) => line.cell?.row !== row)
    // A label in a row of its own has its value in the next row.
    const cut = end === 0 ? part.lines.findIndex((line) => line.cell?.row !== first.cell?.row) : end
    if (whole && cut === -1) return { own: part.lines, rest: [] }
    const inRow = cut === -1 ? part.lines : part.lines.slice(0, cut)
    // "Subject: Drinking fountains | Public": a further cell is no part of the value.
    const beside = !whole && part.head?.cell?.row === first.cell?.row
    const own = beside ? inRow.filter(({ cell }) => cell?.column === first.cell?.column) : inRow
    return { own, rest: part.lines.filter((line) => !own.includes(line)) }
  }
  const end = others.findIndex(
    (line, index) =>
      (part.weak && !isCutOff([first, ...others][index]?.text ?? '', line.text)) ||
      line.gap ||
      bareLabel(line) !== null ||
      (part.field === 'meetingDate' && looksLike.meeting(line.text)) ||
      (part.field === 'title' && startsAnew(line.text)) ||
      /^\p{Lu}[\w ()/’'-]{0,40}:/u.test(line.text),
  )
  const cut = end === -1 ? others.length : end
  return { own: [first, ...others.slice(0, cut)], rest: others.slice(cut) }
}

/** Unlabelled text that a header prints below a labelled value. */
function saysMore(text: string): boolean {
  return isLetterhead(text) || looksLike.open(text)
}

function ownText(lines: readonly FileLine[]): string {
  return toParagraphs(lines)
    .map(({ label, text }) => (label && /\p{L}/u.test(label.printed) ? `${label.printed} ${text}` : text))
    .join('\n')
    .trim()
}

/** True if one text is part of the other. */
export function saysSame(one: string, other: string): boolean {
  return plain(one).includes(plain(other)) || plain(other).includes(plain(one))
}
