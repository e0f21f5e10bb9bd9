import { welshness } from '../evidence/language.ts'
import type { FileLine } from '../line.ts'
import type { PackPart } from './pack-part.ts'

/** How many figures two papers share at least, and which share of the fewer, where one translates the other. */
const fewestFigures = 3
const commonShare = 0.7

/** Makes one paper of a report and its translation below it. */
export function withTranslation(parts: readonly PackPart[], part: PackPart): PackPart[] {
  const before = parts.at(-1)
  if (!before || !translates(before, part)) return [...parts, part]
  const another = before.another ?? part.another
  return [...parts.slice(0, -1), { ...before, lines: before.lines.concat(part.lines), another }]
}

function translates(one: PackPart, other: PackPart): boolean {
  if (one.kind !== 'report' || other.kind !== 'report') return false
  const [number, next] = [one.head?.number ?? null, other.head?.number ?? null]
  if (number !== next && next !== null) return false
  if (welshness(textOf(one.lines)) > 0 === welshness(textOf(other.lines)) > 0) return false
  const [figures, others] = [figuresIn(one.lines), figuresIn(other.lines)]
  const common = [...figures].filter((figure) => others.has(figure)).length
  return common >= fewestFigures && common >= commonShare * Math.min(figures.size, others.size)
}

function textOf(lines: readonly FileLine[]): string {
  return lines.map(({ text }) => text).join('\n')
}

/** Amounts and counts, but no years and no numbers of paragraphs. */
function figuresIn(lines: readonly FileLine[]): Set<string> {
  const words = lines.map(({ text }) => text.replace(/^\s*\(?[\d.]+\)?\s/, '')).join(' ')
  const figures = words.match(/\d[\d.,]*\d/g) ?? []
  return new Set(figures.filter((figure) => !/^(?:19|20)\d\d$/.test(figure)))
}
