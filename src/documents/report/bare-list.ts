import type { FileLine } from '../line.ts'
import { splitLabel } from './label.ts'
import type { Part } from './part.ts'

/**
 * Where a list begins that has neither a heading nor a lead-in, but whose items all begin with "That". A heading that announces something
 * else, such as "Reasons", rules it out.
 */
export function bareListAt({ kind, known, lines }: Part): number {
  return kind === 'section' && known ? -1 : bareListIn(lines)
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
