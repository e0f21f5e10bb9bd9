import type { FileLine } from '../line.ts'
import { type Label, splitLabel } from '../report/label.ts'
import { clearlyOpens, startsRecommendations } from './lead-in.ts'
import { beginsItem } from './line-signs.ts'

/** The number of the paragraph in which a list begins, if the report's paragraphs may go on below the list. */
export function numberGoneOn(first: FileLine | undefined, head: FileLine | null): Label | null {
  if (!first) return null
  const { label, text } = splitLabel(first)
  return head === null || (label && clearlyOpens(text)) ? label : null
}

/** "2. Members are asked to agree it.", "3. The halls are old.": how surely a paragraph is the report's again. */
export function goesOnSign(
  line: FileLine,
  above: Label,
  head: FileLine | null,
): { label: Label | null; weight: number } | null {
  const { label, text } = splitLabel(line)
  if (!label || !isParagraphOf(above, label)) return null
  const asks =
    beginsItem(text) ||
    startsRecommendations(text) ||
    clearlyOpens(text) ||
    /\bbe \p{L}+(?:ed|en)\b/u.test(text)
  return asks ? { label, weight: 0 } : { label: null, weight: head ? 2 : 4 }
}

function isParagraphOf({ style, counts }: Label, later: Label): boolean {
  return (
    (style === 'dotted' || style === 'decimal' || style === 'bare') &&
    style === later.style &&
    counts.some(({ family, value }) => later.counts.some((one) => one.family === family && one.value > value))
  )
}
