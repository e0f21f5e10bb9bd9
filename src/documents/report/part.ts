import type { Line } from '../line.ts'
import { type FieldName, matchField } from './header-field.ts'
import { type Around, type HeadingKind, headingOf } from './heading.ts'
import { splitLabel } from './label.ts'
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
}

/** Cuts the lines of a report at its headings and the labels of its header. */
export function splitParts(lines: readonly Line[]): Part[] {
  const parts: Part[] = [emptyPart('preamble', '', 1)]
  const taken = new Set<FieldName>()
  const marked = lines.filter((line) => line.level !== null || line.bold).length > 2
  const headed = lines.some((line) => headingOf(line, plainAround(marked))?.kind === 'recommendations')
  for (const [index, line] of lines.entries()) {
    const current = parts.at(-1)
    if (!current) break
    const listed = current.kind === 'recommendations'
    const field = fieldOf(line, taken, listed)
    if (field) {
      taken.add(field.field)
      parts.push(fieldPart(field, line))
      continue
    }
    const next = lines[index + 1]
    const around: Around = {
      marked,
      gapAfter: next?.gap ?? true,
      boldThroughout: listed && current.lines[0]?.bold !== false,
    }
    const inline = inlineRecommendation(line)
    const heading = inline ? null : headingOf(line, around)
    if (heading) {
      parts.push({ ...emptyPart(heading.kind, heading.text, line.number), level: line.level })
    } else if (inline && !listed) {
      parts.push({ ...emptyPart('recommendations', 'Recommendation', line.number), lines: [inline] })
    } else if (!headed && !listed && startsRecommendations(line.text)) {
      parts.push({ ...emptyPart('recommendations', '', line.number), lines: [line] })
    } else {
      current.lines.push(inline ?? line)
    }
  }
  return parts
}

function emptyPart(kind: PartKind, heading: string, line: number): Part {
  return { kind, field: null, heading, level: null, line, lines: [], apart: true }
}

function plainAround(marked: boolean): Around {
  return { marked, gapAfter: true, boldThroughout: false }
}

function fieldOf(line: Line, taken: ReadonlySet<FieldName>, listed: boolean) {
  const { label, text } = splitLabel(line)
  if (label && label.style !== 'dotted' && label.style !== 'decimal' && label.style !== 'bare') return null
  const standing = line.level !== null || line.cell !== null || line.bold
  const found = matchField(text, standing)
  if (!found || taken.has(found.field)) return null
  // Inside the list, "To: …" or "Date …" are words of a recommendation.
  if (listed && !standing && found.rest !== '') return null
  return found
}

function fieldPart({ field, rest }: { field: FieldName; rest: string }, line: Line): Part {
  const own = rest === '' ? [] : [{ ...line, text: rest, label: null, gap: true, level: null }]
  return {
    ...emptyPart('field', line.text, line.number),
    field,
    lines: own,
    apart: rest === '',
    level: line.level,
  }
}

/** "Recommendation: That the committee …" and "Recommendation 2: …", heading and first words on one line. */
function inlineRecommendation(line: Line): Line | null {
  const found = /^recommendations?(?:\(s\))?\s*(\d{1,2})?\s*[:.–-]\s*(\S.*)$/i.exec(splitLabel(line).text)
  if (!found?.[2] || (found[1] === undefined && found[2].length < 12 && !opensList(found[2]))) return null
  return { ...line, text: found[2], label: found[1] ?? null, level: null, gap: true }
}
