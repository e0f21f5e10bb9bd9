import { startsRecommendations } from '../evidence/lead-in.ts'
import { weighList } from '../evidence/weigh-list.ts'
import { findBareList } from './bare-list.ts'
import { headingLabel } from './label.ts'
import type { Part } from './part.ts'

/** Decisions, and recommendations by somebody else, count as the report's own only if it has no others. */
export function ownRecommendations(parts: readonly Part[]): Part[] {
  const has = parts.some((part) => part.kind === 'recommendations' && part.lines.length > 0)
  const maybe = parts.some(({ kind }) => kind === 'maybe-recommendations')
  const own = parts.flatMap((part): Part[] => {
    if (part.kind !== 'maybe-recommendations') return [part]
    if (has) return [{ ...part, kind: 'section' }]
    return /^(?:purpose|summary)\b/i.test(part.heading)
      ? belowPurpose(part)
      : [{ ...part, kind: 'recommendations' }]
  })
  return has || maybe ? own : findBareList(own).map((part) => (isBare(part) ? withList(part) : part))
}

function isBare({ kind, list }: Part): boolean {
  return kind === 'recommendations' && list === null
}

/** Under "Purpose of the report and recommendations" the list begins at its lead-in. */
function belowPurpose(part: Part): Part[] {
  const sentences = (text: string) => text.slice(0, 2000).split(/(?<=\.)\s+/)
  const at = part.lines.findIndex((line) => sentences(headingLabel(line).text).some(startsRecommendations))
  const first = part.lines[at]
  if (!first) return [{ ...part, kind: 'section' }]
  return [
    { ...part, kind: 'section', lines: part.lines.slice(0, at) },
    withList({
      ...part,
      kind: 'recommendations',
      head: null,
      line: first.number,
      lines: part.lines.slice(at),
    }),
  ]
}

/** Reads all lines of a part as a list. */
export function withList(part: Part): Part {
  const list = weighList(() => part.lines, { head: null, marked: true, isField: () => 'no' })
  return { ...part, list }
}
