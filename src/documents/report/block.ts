import { type Line, oneSpaced } from '../line.ts'
import { type Label, type Labelled, splitBareNumber, splitLabel } from './label.ts'

/** A paragraph: one or more lines under at most one label. */
export interface Block {
  label: Label | null
  text: string
  line: number
}

/** Joins the lines of a paragraph: those that a narrow page wrapped, and those that a page's end cut apart. */
export function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: (Block & { last: Line })[] = []
  const bare = bareNumbersCount(lines)
  for (const line of lines) {
    const { label, text } = labelled(line, bare)
    const block = blocks.at(-1)
    if (block && continues(block, line, label, text)) {
      block.text = joined(block.text, label ? line.text : text)
      block.last = line
    } else {
      blocks.push({ label, text: oneSpaced(text), line: line.number, last: line })
    }
  }
  return blocks.map(({ label, text, line }) => ({ label, text, line }))
}

function labelled(line: Line, bare: boolean): Labelled {
  const found = splitLabel(line)
  return found.label === null && bare ? splitBareNumber(found.text) : found
}

function continues(block: Block & { last: Line }, line: Line, label: Label | null, text: string): boolean {
  const { last } = block
  const sameCell = line.cell?.row === last.cell?.row && line.cell?.column === last.cell?.column
  if (label) return !line.gap && wrapsBeforeNumber(block, label)
  if (block.text === '') return true
  if (!sameCell) return false
  if (line.gap) return /^\p{Ll}/u.test(text) && !/[.;:!?]$|[;,] (?:and|or)$/.test(block.text)
  return !/;$|[;,] (?:and|or)$|:-?$/i.test(block.text)
}

/** "… between 1 and" / "12. The …": a line that begins with a number by the chance of where it was cut. */
function wrapsBeforeNumber(block: Block, label: Label): boolean {
  const number = label.counts[0]?.family === 'number' && (label.style === 'dotted' || label.style === 'bare')
  return (
    number &&
    block.text !== '' &&
    !/[.;:!?–—-]$|[;,] (?:and|or)$/.test(block.text) &&
    label.counts[0]?.value !== 1
  )
}

export function joined(before: string, after: string): string {
  const next = oneSpaced(after)
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(next)) return before + next
  return oneSpaced(`${before} ${next}`)
}

/** Whether lines begin with 1, 2, … and a single space: then those numbers are labels. */
function bareNumbersCount(lines: readonly Line[]): boolean {
  const values = lines.flatMap((line) => splitBareNumber(line.text).label?.counts[0]?.value ?? [])
  return values.length > 1 && values.every((value, index) => value === index + 1)
}
