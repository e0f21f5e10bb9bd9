import type { Line } from '../line.ts'
import { type FieldName, type FoundField, matchField } from './header-field.ts'
import { type Around, type HeadingKind, headingOf } from './heading.ts'
import { headingLabel, splitLabel } from './label.ts'
import { opensList, startsRecommendations } from './lead-in.ts'

export type PartKind = HeadingKind | 'preamble' | 'field'

/** A stretch of a report under one heading or one label of its header. */
export interface Part {
  kind: PartKind
  field: FieldName | null
  heading: string
  /** The heading's own level, where its format gives one. */
  level: number | null
  line: number
  lines: Line[]
  /** Whether the label stood on a line of its own. */
  apart: boolean
  /** Whether it gives way to another part of the same field. */
  weak: boolean
}

const nowhere: Around = { bold: false, capitals: false, alone: false }

/** Cuts the lines of a report at its headings and the labels of its header. */
export function splitParts(lines: readonly Line[]): Part[] {
  let current = emptyPart('preamble', '', 1)
  const parts = [current]
  const taken = new Set<FieldName>()
  const marked = lines.filter((line) => line.level !== null || line.bold).length > 2
  const headed = lines.some((line) => headingOf(line, nowhere)?.kind === 'recommendations')
  for (const [index, line] of lines.entries()) {
    const next = startsPart(line, current, taken, headed, around(current, line, lines[index + 1], marked))
    if (next) {
      if (next.field && !next.weak) taken.add(next.field)
      parts.push(next)
      current = next
    } else {
      current.lines.push(inlineRecommendation(line) ?? line)
    }
  }
  return parts
}

function startsPart(
  line: Line,
  current: Part,
  taken: ReadonlySet<FieldName>,
  headed: boolean,
  where: Around,
): Part | null {
  const listed = current.kind === 'recommendations'
  const field = fieldOf(line, taken, listed)
  if (field) return fieldPart(field, line)
  const inline = inlineRecommendation(line)
  if (inline)
    return listed ? null : { ...emptyPart('recommendations', 'Recommendation', line.number), lines: [inline] }
  const heading = headingOf(line, where)
  if (heading) return { ...emptyPart(heading.kind, heading.text, line.number), level: line.level }
  const opens = !headed && !listed && startsRecommendations(line.text)
  return opens ? { ...emptyPart('recommendations', '', line.number), lines: [line] } : null
}

/** Above the first heading, and under a label that still waits for its value, looks make no heading. */
function around(current: Part, line: Line, next: Line | undefined, marked: boolean): Around {
  const waiting =
    current.kind === 'preamble' || (current.kind === 'field' && current.apart && current.lines.length === 0)
  if (waiting) return nowhere
  const listed = current.kind === 'recommendations'
  const labelled = listed && current.lines.some((one) => splitLabel(one).label !== null)
  const amongText = current.kind === 'section' || current.field === 'purpose' || labelled
  return {
    bold: !(listed && current.lines[0]?.bold !== false),
    capitals: true,
    alone: amongText && !marked && line.gap && (next?.gap ?? true),
  }
}

function emptyPart(kind: PartKind, heading: string, line: number): Part {
  return { kind, field: null, heading, level: null, line, lines: [], apart: true, weak: false }
}

function fieldOf(line: Line, taken: ReadonlySet<FieldName>, listed: boolean) {
  const { label, text } = headingLabel(line)
  if (label && label.style !== 'dotted' && label.style !== 'decimal' && label.style !== 'bare') return null
  const standing = line.level !== null || line.cell !== null || line.bold
  const found = matchField(text, standing)
  if (!found || taken.has(found.field)) return null
  // Inside the list, "To: …" or "Date …" are words of a recommendation.
  if (listed && !standing && found.rest !== '') return null
  return found
}

function fieldPart({ field, rest, weak }: FoundField, line: Line): Part {
  const lines = rest === '' ? [] : [{ ...line, text: rest, label: null, gap: true, level: null }]
  return {
    ...emptyPart('field', line.text, line.number),
    field,
    lines,
    apart: rest === '',
    level: line.level,
    weak,
  }
}

/** "Recommendation: That the committee …" and "Recommendation 2: …", heading and first words on one line. */
function inlineRecommendation(line: Line): Line | null {
  const found = /^recommendations?(?:\(s\))?\s*(\d{1,2})?\s*[:.–-]\s*(\S.*)$/i.exec(splitLabel(line).text)
  if (!found?.[2] || (found[1] === undefined && found[2].length < 12 && !opensList(found[2]))) return null
  return { ...line, text: found[2], label: found[1] ?? null, level: null, gap: true }
}
