import { type FileLine, oneSpaced } from '../line.ts'
import { isBody } from './body-line.ts'
import { matchField } from './header-field.ts'
import { isElsewhere } from './header-looks.ts'
import { isKnownHeading } from './heading.ts'
import type { FieldName } from './label-books.ts'
import { firstList, type Part } from './part.ts'
import { printedDates } from './printed-date.ts'

/** Words of a header and the lines that hold them. */
export interface Value {
  text: string
  line: number
  lines: FileLine[]
  part: Part | null
}

/** How words stand in the head of a report. */
export type HowItStands =
  /** Behind a label of their field. */
  | 'labelled'
  /** Behind words such as "Report to the", which may go on as a sentence does. */
  | 'weakly-labelled'
  /** Behind a label below the recommendations. */
  | 'below'
  /** On a line of their own, without a label. */
  | 'line'
  /** As a heading of a title page, with almost nothing under it. */
  | 'heading'
  /** As a heading over the text of a section. */
  | 'section'
  /** In the text of a section. */
  | 'text'
  /** In the words that say who is asked. */
  | 'asked'
  /** In the list in front of the pack. */
  | 'agenda'

/** Words that may be a field of the header. */
export interface Candidate extends Value {
  standing: HowItStands
  /** The field whose label stands before it. */
  label: FieldName | null
  level: number | null
  bold: boolean
  /** The texts right above and below. */
  above: string
  below: string
  /** How many lines of the report stand above. */
  depth: number
  /** True if it stands above the first section, or the first known heading. */
  top: boolean
  /** True in a row whose label names another body or time. */
  elsewhere: boolean
}

/** The head of a report: what may be a field of its header, and what was taken. */
export interface HeaderHead {
  candidates(): Candidate[]
  /** Places a labelled value among the others. */
  placed(value: Value, standing: HowItStands, label?: FieldName | null): Candidate
  take(candidate: Candidate): void
  /** Takes the text right below a line, if it fits. */
  takeBelow(above: FileLine, fits: (below: FileLine) => boolean): Value | null
  /** The lines that remain untaken. */
  left(): FileLine[]
  /** Headings from which something was taken: they head no section. */
  taken: ReadonlySet<Part>
}

/** A line with a label and its value is no longer. */
const longest = 200

/** No header goes on for longer. */
const mostCandidates = 150

/** Gathers what stands in the head of a report without a label. */
export function headOf(
  loose: readonly FileLine[],
  parts: readonly Part[],
  isTaken: (line: FileLine) => boolean,
): HeaderHead {
  const order = parts.flatMap(linesOf)
  const places = new Map(order.map((line, index) => [line, index]))
  const placeAt = (line: FileLine | null | undefined) => (line ? places.get(line) : undefined)
  const placeOf = ({ lines: [line], part }: Value) => placeAt(line ?? part?.head) ?? 0
  const startOf = (part: Part | undefined) => placeAt(part?.head ?? part?.lines[0]) ?? order.length
  const end = endOfTop(parts)
  const last = startOf(parts[end])
  const listed = startOf(firstList(parts))
  const rowsElsewhere = new Set(
    order.flatMap(({ text, cell }) => (cell && isElsewhere(text) ? [cell.row] : [])),
  )
  const placed = (value: Value, standing: HowItStands, label: FieldName | null = null): Candidate => {
    const place = placeOf(value)
    const line = value.lines[0] ?? value.part?.head ?? null
    const row = value.lines[0]?.cell?.row
    return {
      ...value,
      standing,
      label,
      level: line?.level ?? null,
      bold: line?.bold ?? false,
      above: order[place - 1]?.text ?? '',
      below: order[place + Math.max(value.lines.length, 1)]?.text ?? '',
      depth: place,
      top: place < last,
      elsewhere: isElsewhere(value.text) || (row !== undefined && rowsElsewhere.has(row)),
    }
  }
  const titlePage = parts.slice(0, end).filter(isOfTitlePage)
  const taken = new Set<Part>()
  const left = [
    ...titlePage.map((part) => placed(headingIn(part, part.head ? [part.head] : []), 'heading')),
    ...titlePage.flatMap((part) => part.lines.map((line) => placed(valueIn(line, part), 'line'))),
    ...loose.map((line) => placed(valueIn(line, null), 'line')),
  ].filter(({ lines: [line] }) => line === undefined || !isTaken(line))
  const others = parts.slice(0, end + 1).filter((part) => !titlePage.includes(part))
  const beside = others.flatMap((part) => {
    if (!isOpenSection(part) && part.field !== 'other') return []
    const label = labelOf(part)
    return [
      placed(headingIn(part, []), 'section'),
      ...part.lines.map((line) => {
        const own = line.text.length < longest ? matchField(line.text, 'cell') : null
        return own && own.rest !== ''
          ? placed({ ...valueIn(line, null), text: own.rest }, 'weakly-labelled', own.field)
          : placed(
              valueIn(line, null),
              label === null ? (part.field ? 'line' : 'text') : 'weakly-labelled',
              label,
            )
      }),
    ]
  })
  return {
    candidates: () =>
      [...left, ...beside]
        .filter((candidate) => placeOf(candidate) < listed)
        .sort((one, other) => placeOf(one) - placeOf(other))
        .slice(0, mostCandidates),
    placed,
    take: (candidate) => {
      const index = left.indexOf(candidate)
      if (index === -1) return
      left.splice(index, 1)
      if (candidate.part) taken.add(candidate.part)
    },
    takeBelow: (above, fits) => {
      const place = places.get(above)
      const below = place === undefined ? undefined : order[place + 1]
      if (!below || !fits(below)) return null
      const index = left.findIndex(({ lines: [own] }) => own === below)
      const [found] = index === -1 ? [] : left.splice(index, 1)
      if (found?.part) taken.add(found.part)
      return found ?? null
    },
    left: () => left.filter(({ part }) => part === null || taken.has(part)).flatMap(({ lines }) => lines),
    taken,
  }
}

function linesOf({ head, lines }: Part): FileLine[] {
  return head ? [head, ...lines] : lines
}

function valueIn(line: FileLine, part: Part | null): Value {
  return { text: oneSpaced(line.text), line: line.number, lines: [line], part }
}

function headingIn(part: Part, lines: FileLine[]): Value {
  return { text: part.heading, line: part.line, lines, part }
}

/** What the label of an unknown field says. One such as "Council" is itself the name of a body. */
function labelOf({ field, heading, head }: Part): FieldName | null {
  if (field !== 'other' || !head || isBody(heading.split(/[:\t]/)[0] ?? '')) return null
  return matchField(head.text, 'cell')?.field ?? 'other'
}

/** Where the head of a report ends: at the first known heading, at its purpose, or at its recommendations. */
function endOfTop(parts: readonly Part[]): number {
  const list = firstList(parts)
  let told = false
  const end = parts.findIndex((part) => {
    if (told || part === list) return true
    told = isOpenSection(part) && hasSentences(part)
    return (part.field === 'purpose' && hasSentences(part)) || (part.kind === 'section' && part.known)
  })
  return end === -1 ? parts.length : end
}

/** True if there are sentences under a heading, even when wrapped. */
function hasSentences({ lines }: Part): boolean {
  const long = lines.filter(({ text }) => text.length > 50)
  return (
    lines.some(({ text }) => text.length > 100 || (text.length > 40 && /[.;:]$/.test(text))) ||
    long.length > 1
  )
}

function isOpenSection({ kind, known }: Part): boolean {
  return kind === 'section' && !known
}

/** A heading in the head of a report with almost nothing under it: words of a title page. */
function isOfTitlePage({ kind, heading, lines }: Part): boolean {
  const short = lines.every(
    ({ text }) => text.length < 90 && (!/[.;:]$/.test(text) || printedDates(text).length > 0),
  )
  return kind === 'section' && lines.length < 4 && short && !isKnownHeading(heading)
}
