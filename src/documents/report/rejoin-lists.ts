import type { FileLine } from '../line.ts'
import { splitLabel } from './label.ts'
import { isNext, type Numbering, placeLabel, startNumbering } from './numbering.ts'
import type { Part } from './part.ts'

/**
 * A short line inside a recommendation may look like a heading, such as a name in a list of names. If the list
 * continues below it with the very next letter, it was not one.
 */
export function rejoinLists(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]
    if (!part) continue
    const last = part.kind === 'recommendations' ? lastOfList(parts, index) : index
    const more = parts
      .slice(index + 1, last + 1)
      .flatMap(({ head, lines }) => [
        ...(head ? [{ ...head, level: null, bold: false, of: head.of ?? head }] : []),
        ...lines,
      ])
    kept.push(more.length === 0 ? part : { ...part, lines: [...part.lines, ...more] })
    index = last
  }
  return kept
}

/** How far a list extends over what only looks like parts. A list of names produces a few of those. */
function lastOfList(parts: readonly Part[], start: number): number {
  let last = start
  let lines = parts[start]?.lines ?? []
  for (let index = start + 1; index < parts.length && index <= last + 25; index++) {
    const part = parts[index]
    if (part?.kind !== 'section' || part.known) break
    if (continuesList(lines, part)) {
      last = index
      lines = [...lines, ...part.lines]
    }
  }
  return last
}

function continuesList(list: readonly FileLine[], part: Part): boolean {
  const numbering = numberingOf(list)
  if (!numbering) return false
  const { style, family } = numbering.top
  // Numbered paragraphs count on through a whole report; letters and bracketed numbers do not.
  const counts = style === 'enclosed' || style === 'closed' || family === 'letter' || family === 'roman'
  return counts
    ? part.lines.some((line) => isLabelNext(numbering, line))
    : (part.head?.level ?? null) === null &&
        part.head?.bold !== true &&
        part.lines.some((line) => isLabelNext(numbering, line) && likeAnItem(line))
}

function isLabelNext(numbering: Numbering, line: FileLine): boolean {
  const { label } = splitLabel(line)
  return label !== null && isNext(numbering, label)
}

function likeAnItem(line: FileLine): boolean {
  return /^(?:that|to|(?:note|agree|approve|consider|endorse|recommend|delegate|authorise|support|request|ask)s?)\b/i.test(
    splitLabel(line).text,
  )
}

function numberingOf(lines: readonly FileLine[]): Numbering | null {
  let numbering: Numbering | null = null
  for (const line of lines) {
    const { label } = splitLabel(line)
    if (!label) continue
    if (numbering) placeLabel(numbering, label, line.indent)
    else numbering = startNumbering(label, line.indent)
  }
  return numbering
}
