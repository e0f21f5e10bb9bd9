import { startsRecommendations } from '../evidence/lead-in.ts'
import type { FileLine } from '../line.ts'
import { bareListAt } from './bare-list.ts'
import { headingLabel } from './label.ts'
import { listPart } from './list-part.ts'
import { emptyPart, type Part } from './part.ts'

/** What shows that a list begins: the words above it, or only how its items begin. */
export type ShownBy = 'heading' | 'inline' | 'lead-in' | 'maybe' | 'inside' | 'bare'

/** A place where the report's own recommendations may begin. */
export interface ListStart {
  shownBy: ShownBy
  part: Part
  /** The parts of the report if this is the list. */
  parts: readonly Part[]
}

/** The lists that a heading or a lead-in of their own shows. */
export function shownStarts(parts: readonly Part[]): ListStart[] {
  const own = parts.flatMap((part) =>
    part.kind === 'maybe-recommendations' && /^(?:purpose|summary)\b/i.test(part.heading)
      ? belowPurpose(part)
      : [part],
  )
  return own.flatMap((part) =>
    part.kind === 'recommendations' || part.kind === 'maybe-recommendations'
      ? [{ shownBy: shownBy(part), part, parts: own }]
      : [],
  )
}

function shownBy({ kind, heading, head, known }: Part): ShownBy {
  if (!known && head === null) return 'bare'
  if (kind === 'maybe-recommendations') return 'maybe'
  return heading === '' ? 'lead-in' : head ? 'heading' : 'inline'
}

/** The lists inside other parts: at a lead-in, or where every item begins with "That". */
export function hiddenStarts(parts: readonly Part[]): ListStart[] {
  return parts.flatMap((part) => {
    const { kind, field, lines } = part
    const told = kind === 'section' || kind === 'preamble' || field === 'purpose'
    const opens = (line: FileLine) =>
      (line.gap || line.cell !== null) && startsRecommendations(headingLabel(line).text)
    return [
      ...startAt(parts, part, told ? lines.findIndex(opens) : -1, 'inside'),
      ...startAt(parts, part, bareListAt(part), 'bare'),
    ]
  })
}

function startAt(parts: readonly Part[], part: Part, at: number, by: ShownBy): ListStart[] {
  const cut = cutAt(part, at)
  if (!cut) return []
  const list = { ...cut.list, known: by !== 'bare' }
  // The words that say what a report is for may ask for it, too.
  const above = part.field === 'purpose' ? part : cut.above
  const instead = [above, list, ...cut.below]
  return [{ shownBy: by, part: list, parts: parts.flatMap((one) => (one === part ? instead : [one])) }]
}

/** Under "Purpose of the report and recommendations" the list begins at its lead-in. */
function belowPurpose(part: Part): Part[] {
  const sentences = (text: string) => text.slice(0, 2000).split(/(?<=\.)\s+/)
  const opens = (line: FileLine) => sentences(headingLabel(line).text).some(startsRecommendations)
  const section: Part = { ...part, kind: 'section' }
  const cut = cutAt(section, part.lines.findIndex(opens))
  return cut ? [cut.above, { ...cut.list, kind: 'maybe-recommendations' }, ...cut.below] : [section]
}

/** Cuts a part where a list begins in it, and where that list ends. */
function cutAt(part: Part, at: number): { above: Part; list: Part; below: Part[] } | null {
  const first = part.lines[at]
  if (!first) return null
  const begun = emptyPart('recommendations', '', null, first.number)
  const { part: list, used, end } = listPart(begun, part.lines, at, { marked: true, taken: new Set() })
  const rest = part.lines.slice(at + used + 1)
  return {
    above: { ...part, lines: part.lines.slice(0, at) },
    list,
    below: end ? [{ ...end, lines: [...end.lines, ...rest] }] : [],
  }
}
