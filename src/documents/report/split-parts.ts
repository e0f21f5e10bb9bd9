import { kindOf } from '../evidence/heading-words.ts'
import { startsRecommendations } from '../evidence/lead-in.ts'
import { type FileLine, restOf } from '../line.ts'
import { fieldPart, labelledField } from './field-part.ts'
import { matchField } from './header-field.ts'
import { type Around, headingOf } from './heading.ts'
import { inlineRecommendation } from './inline-recommendation.ts'
import { headingLabel, splitLabel } from './label.ts'
import type { FieldName } from './label-books.ts'
import { listPart } from './list-part.ts'
import { emptyPart, headedPart, type Part } from './part.ts'

const nowhere: Around = { bold: false, capitals: false, alone: false, ended: false }

/** Splits a report's lines at its headings and header labels. */
export function splitParts(lines: readonly FileLine[]): Part[] {
  const parts = [emptyPart('preamble', '', null, 1)]
  const taken = new Set<FieldName>()
  const marked = lines.filter((line) => line.level !== null || line.bold).length > 2
  const headed = lines.some((line) => headingOf(line, nowhere)?.kind === 'recommendations')
  const flattened = isFlattened(lines)
  let index = 0
  /** What a list found to end it, if the line does not say so by itself. */
  let ended: Part | null = null
  for (let line = lines[index]; line; line = lines[++index]) {
    let current = lastOf(parts)
    if (resumes(current, line, parts)) {
      current = emptyPart('section', '', null, line.number)
      parts.push(current)
    }
    const where = around(current, line, lines[index + 1], marked)
    const next = startsPart(line, current, taken, { headed, flattened }, where) ?? ended
    ended = null
    if (!next) current.lines.push(line)
    else if (continuesHeading(current, next)) {
      const heading = `${current.heading} ${next.heading}`
      parts[parts.length - 1] = { ...current, heading, head: joinedTo(current.head, line) }
    } else if (isListed(next)) {
      const { part, used, end } = listPart(next, lines, index + 1, { marked, taken })
      parts.push(part)
      ended = end
      index += used
    } else {
      if (next.field && next.field !== 'other' && !next.weak) taken.add(next.field)
      parts.push(next)
    }
  }
  return parts
}

function lastOf(parts: readonly Part[]): Part {
  return parts.at(-1) ?? emptyPart('preamble', '', null, 1)
}

function isListed({ kind }: Part): boolean {
  return kind === 'recommendations' || kind === 'maybe-recommendations'
}

/**
 * Below the recommendations, a field with its value beside it is a single line within the text, which continues under
 * it.
 */
function resumes({ kind, apart, lines }: Part, line: FileLine, parts: readonly Part[]): boolean {
  return (
    kind === 'field' &&
    !apart &&
    line.gap &&
    line.cell === null &&
    lines.every(({ cell }) => cell === null) &&
    parts.some((part) => part.kind === 'recommendations' && part.lines.length > 0)
  )
}

/** "REASONS FOR" / "RECOMMENDATIONS": a heading that a narrow page cut in two. */
function continuesHeading({ kind, heading, head, lines }: Part, next: Part): boolean {
  const broken = /(?:\b(?:and|behind|by|for|from|in|of|on|the|to|with)|[&–-])$/i.test(heading)
  return (
    kind === 'section' &&
    head !== null &&
    lines.length === 0 &&
    broken &&
    next.kind !== 'field' &&
    next.head !== null
  )
}

function joinedTo(head: FileLine | null, line: FileLine): FileLine | null {
  return head && { ...head, of: head.of ?? head, joins: [...(head.joins ?? []), line.of ?? line] }
}

function startsPart(
  line: FileLine,
  current: Part,
  taken: ReadonlySet<FieldName>,
  whole: { headed: boolean; flattened: boolean },
  where: Around,
): Part | null {
  if (isValueOf(current, line)) return null
  const inHeader = current.kind === 'preamble' || current.kind === 'field'
  const listed = isListed(current)
  const field = labelledField(line, taken, { listed, inHeader, flattened: whole.flattened && inHeader })
  if (field) return fieldPart(field, line)
  const inline = inlineRecommendation(line)
  if (inline) return { ...emptyPart('recommendations', 'Recommendation', null, line.number), lines: [inline] }
  const heading = headingOf(line, where)
  if (heading) return headedPart(heading, line)
  const { text } = headingLabel(line)
  if (whole.headed || !startsRecommendations(text)) return null
  const opening = line.level === null ? line : restOf(line, text)
  return { ...emptyPart('recommendations', '', null, line.number), lines: [opening] }
}

/** A table that a conversion left with one cell a line: labels without a colon, each above its value. */
function isFlattened(lines: readonly FileLine[]): boolean {
  const bare = lines.slice(0, 60).filter((line) => {
    const found = line.cell === null && line.level === null ? matchField(line.text, 'no') : null
    return found !== null && found.rest === '' && !/[:\t]/.test(line.text)
  })
  return bare.length > 1 && bare.some((line) => !line.gap)
}

/** A cell beside a label without a value holds its value, whatever it sounds like. */
function isValueOf(current: Part, line: FileLine): boolean {
  const { head, lines, apart, kind } = current
  return (
    kind === 'field' && apart && lines.length === 0 && line.cell !== null && line.cell.row === head?.cell?.row
  )
}

/** Above the first heading, and under a label without a value, looks do not make a heading. */
function around(current: Part, line: FileLine, next: FileLine | undefined, marked: boolean): Around {
  const waiting =
    current.kind === 'preamble' || (current.kind === 'field' && current.apart && current.lines.length === 0)
  if (waiting) return nowhere
  const above = current.lines.at(-1)?.text.trim()
  // A heading right below another needs no sentence between them.
  const closed = above === undefined ? current.head !== null : /[.!?]$/.test(above)
  const ended = closed || (current.kind === 'field' && kindOf(line.text) === 'recommendations')
  const amongText = current.kind === 'section' || current.field === 'purpose'
  return {
    bold: true,
    capitals: true,
    ended,
    alone:
      amongText &&
      (line.gap || (ended && /\?$/.test(line.text.trim()))) &&
      (restarts(next) || (!marked && (next?.gap ?? true))),
  }
}

/** True if numbered paragraphs begin on a line: the line above is then their heading, whatever its look. */
function restarts(line: FileLine | undefined): boolean {
  const label = line && splitLabel(line).label
  return (
    label?.style === 'dotted' && label.counts.some(({ family, value }) => family === 'number' && value === 1)
  )
}
