import type { FileLine } from '../line.ts'
import { type Label, splitLabel } from '../report/label.ts'
import { clearlyOpens, startsRecommendations } from './lead-in.ts'
import { beginsItem } from './line-signs.ts'

/**
 * "2. Members are asked to agree it.", "3. The halls are old.": below no heading of its own, a list goes on with the
 * report's paragraphs.
 */
export function goesOnSign(
  line: FileLine,
  first: FileLine | undefined,
  head: FileLine | null,
): { label: Label | null; weight: number } | null {
  const { label: one, text: opening } = splitLabel(first ?? line)
  if (head && !clearlyOpens(opening)) return null
  const { label, text } = splitLabel(line)
  if (!one || !label || !isParagraphOf(one, label)) return null
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
