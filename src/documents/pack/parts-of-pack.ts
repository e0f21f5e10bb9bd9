import type { FileText } from '../file-text.ts'
import type { FileLine } from '../line.ts'
import { chooseStarts } from './choose-starts.ts'
import { findHeads, type Head } from './find-heads.ts'
import { opensRecommendations } from './list-lines.ts'
import { type PaperKind, paperKind } from './paper-kind.ts'

/** What stands between one paper's head and the next. */
export interface PackPart {
  kind: PaperKind
  head: Head | null
  lines: FileLine[]
}

/** How long words above the first report may be to belong to it. */
const shortLead = 15

/** The papers of a file, in their order. A file that holds only one report is one part. */
export function partsOfPack(text: FileText): PackPart[] {
  const { lines } = text
  const opensList = lines.map(opensRecommendations)
  const starts = chooseStarts(findHeads(text, opensList))
  const bounds: [number, Head | null][] = starts.map((head) => [head.at, head])
  if (starts[0]?.at !== 0) bounds.unshift([0, null])
  const parts = bounds.map(([from, head], index): PackPart => {
    const to = bounds[index + 1]?.[0] ?? lines.length
    const own = lines.slice(from, to)
    return { kind: paperKind(own, head, opensList.slice(from, to).includes(true)), head, lines: own }
  })
  const papers = withLead(parts.reduce(withAttached, []))
  return papers.some(({ kind }) => kind === 'report') ? papers : [{ kind: 'report', head: null, lines }]
}

/** An appendix, and what is nothing by itself, belongs to the paper that it stands behind. */
function withAttached(parts: readonly PackPart[], part: PackPart): PackPart[] {
  const before = parts.at(-1)
  const own = part.kind === 'unknown' ? part.head?.anchored === true && part.head.number !== null : false
  const attached = part.kind === 'appendix' || part.kind === 'unknown'
  if (!before || !attached || own) return [...parts, part]
  return [...parts.slice(0, -1), { ...before, lines: before.lines.concat(part.lines) }]
}

/** A cover, or a few words above the first report, belong to it. */
function withLead(parts: PackPart[]): PackPart[] {
  const [lead, first, ...others] = parts
  if (!lead || !first || lead.kind !== 'unknown' || first.kind !== 'report') return parts
  const single = others.every(({ kind }) => kind !== 'report')
  const page = first.lines[0]?.page ?? null
  const close = lead.lines.length <= shortLead && lead.lines[0]?.page === page
  return single || close ? [{ ...first, lines: lead.lines.concat(first.lines) }, ...others] : parts
}
