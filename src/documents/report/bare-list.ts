import type { FileLine } from '../line.ts'
import { splitLabel } from './label.ts'
import type { Part } from './part.ts'

/**
 * Finds a list without a heading or a lead-in whose items all begin with "That": the recommendations of a report that
 * has no others. A heading that announces something else, such as "Reasons", rules it out.
 */
export function findBareList(parts: readonly Part[]): Part[] {
  for (const [index, part] of parts.entries()) {
    const start = part.kind === 'section' && part.known ? -1 : bareListIn(part.lines)
    const first = part.lines[start]
    if (!first) continue
    const list: Part = {
      ...part,
      kind: 'recommendations',
      field: null,
      heading: '',
      head: null,
      known: false,
      line: first.number,
      lines: part.lines.slice(start),
    }
    return [
      ...parts.slice(0, index),
      { ...part, lines: part.lines.slice(0, start) },
      list,
      ...parts.slice(index + 1),
    ]
  }
  return [...parts]
}

function bareListIn(lines: readonly FileLine[]): number {
  const labelled = lines.flatMap((line, at) => {
    const { label, text } = splitLabel(line)
    return label ? [{ at, label, text }] : []
  })
  const [first] = labelled
  const begins =
    first && (first.label.style === 'bullet' || first.label.counts.some(({ value }) => value === 1))
  const all = labelled.filter(({ label }) => label.style === first?.label.style)
  return begins && all.length > 1 && all.every(({ text }) => /^that\b/i.test(text)) ? first.at : -1
}
