import type { Line } from '../line.ts'
import { splitLabel } from './label.ts'
import { isNext, type Numbering, placeLabel, startNumbering } from './numbering.ts'
import type { Part } from './part.ts'

/**
 * A short line inside a recommendation may look like a heading, such as a name in a list of names. Where the list
 * goes on below it with the very next letter, it was none.
 */
export function rejoinLists(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    const list = kept.at(-1)
    if (
      list?.kind === 'recommendations' &&
      part.kind === 'section' &&
      !part.known &&
      goesOn(list.lines, part)
    ) {
      const head = part.head ? [{ ...part.head, level: null, bold: false, of: part.head }] : []
      kept[kept.length - 1] = { ...list, lines: [...list.lines, ...head, ...part.lines] }
    } else {
      kept.push(part)
    }
  }
  return kept
}

function goesOn(list: readonly Line[], part: Part): boolean {
  const numbering = numberingOf(list)
  if (!numbering) return false
  const { style, family } = numbering.top
  // Numbered paragraphs go on counting through a whole report, letters and numbers in brackets do not.
  const counts = style === 'enclosed' || style === 'closed' || family === 'letter' || family === 'roman'
  return counts
    ? part.lines.some((line) => isLabelNext(numbering, line))
    : part.head?.level === null &&
        !part.head.bold &&
        part.lines.some((line) => isLabelNext(numbering, line) && likeAnItem(line))
}

function isLabelNext(numbering: Numbering, line: Line): boolean {
  const { label } = splitLabel(line)
  return label !== null && isNext(numbering, label)
}

function likeAnItem(line: Line): boolean {
  return /^(?:that|to|note|agree|approve|consider|endorse|recommend|delegate|authorise)\b/i.test(
    splitLabel(line).text,
  )
}

function numberingOf(lines: readonly Line[]): Numbering | null {
  let numbering: Numbering | null = null
  for (const line of lines) {
    const { label } = splitLabel(line)
    if (!label) continue
    if (numbering) placeLabel(numbering, label, line.indent)
    else numbering = startNumbering(label, line.indent)
  }
  return numbering
}
