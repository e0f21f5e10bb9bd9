import type { FileText } from '../file-text.ts'
import { chooseStarts, mayBegin } from './choose-starts.ts'
import { findHeads, type Head } from './find-heads.ts'
import { type FrontList, frontListOf } from './front-list.ts'
import { withTranslation } from './join-translations.ts'
import { opensRecommendations } from './list-lines.ts'
import type { PackPart } from './pack-part.ts'
import { paperKind } from './paper-kind.ts'

/** How long words above the first report may be to belong to it. */
const shortLead = 15

/** The papers of a file, in their order. A file that holds only one report is one part. */
export function partsOfPack(text: FileText): { parts: PackPart[]; list: FrontList } {
  const { lines } = text
  const opensList = lines.map(opensRecommendations)
  const list = frontListOf(lines, opensList)
  const heads = findHeads(text, opensList, list)
  const starts = chooseStarts(heads, opensList)
  const bounds: [number, Head | null][] = starts.map((head) => [head.at, head])
  if (starts[0]?.at !== 0) bounds.unshift([0, null])
  const parts = bounds.map(([from, head], index): PackPart => {
    const to = bounds[index + 1]?.[0] ?? lines.length
    const own = lines.slice(from, to)
    const lists = opensList.slice(from, to)
    const [first, last] = [from + lists.indexOf(true), from + lists.lastIndexOf(true)]
    const doubted = heads.find(
      (one) => one.at > Math.max(from, first) && one.at < last && mayBegin(one, head),
    )
    const another = (doubted && lines[doubted.at]) ?? null
    const fronted = list.items.length > 0 && from <= list.from && to >= list.end
    const kind =
      fronted && !lists.includes(true) ? 'front-matter' : paperKind(own, head, lists.includes(true))
    return { kind, head, lines: own, another }
  })
  const attached = parts.reduce(withAttached, [])
  const papers = withLead(attached.reduce(withTranslation, []))
  const single: PackPart = { kind: 'report', head: null, lines, another: null }
  return { parts: papers.some(({ kind }) => kind === 'report') ? papers : [single], list }
}

/** An appendix, and what is nothing by itself, belongs to the paper that it stands behind. */
function withAttached(parts: readonly PackPart[], part: PackPart): PackPart[] {
  const before = parts.at(-1)
  const own = part.kind === 'unknown' ? part.head?.anchored === true && part.head.number !== null : false
  const attached = part.kind === 'appendix' || part.kind === 'unknown'
  if (!before || !attached || own) return [...parts, part]
  const another = before.another ?? part.another
  return [...parts.slice(0, -1), { ...before, lines: before.lines.concat(part.lines), another }]
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
