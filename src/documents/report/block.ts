import { type Line, oneSpaced } from '../line.ts'
import { follows, type Label, type Labelled, splitBareNumber, splitLabel } from './label.ts'

/** A paragraph: one or more lines under at most one label. */
export interface Block {
  label: Label | null
  text: string
  line: number
}

interface Growing {
  label: Label | null
  pieces: string[]
  first: Line
  last: Line
}

/** Joins the lines of a paragraph: those that a narrow page wrapped, and those that a page's end cut apart. */
export function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Growing[] = []
  const bare = bareNumbersCount(lines)
  const numbered = new Map<string, Label>()
  for (const line of lines) {
    const { label, text } = labelled(line, bare)
    const block = blocks.at(-1)
    const before = label ? numbered.get(label.style) : undefined
    const goesOn = label !== null && before !== undefined && follows(label, before)
    if (block && !goesOn && continues(block, line, label, text)) {
      block.pieces.push(oneSpaced(label ? line.text : text))
      block.last = line
    } else {
      if (label) numbered.set(label.style, label)
      blocks.push({ label, pieces: [oneSpaced(text)], first: line, last: line })
    }
  }
  return blocks.map(({ label, pieces, first }) => ({ label, text: joinedAll(pieces), line: first.number }))
}

function labelled(line: Line, bare: boolean): Labelled {
  const found = splitLabel(line)
  return found.label === null && bare ? splitBareNumber(found.text) : found
}

function continues(block: Growing, line: Line, label: Label | null, text: string): boolean {
  const { last } = block
  const before = block.pieces.at(-1) ?? ''
  const sameCell = line.cell?.row === last.cell?.row && line.cell?.column === last.cell?.column
  if (label) return !line.gap && before !== '' && wrapsBeforeNumber(before, label)
  if (before === '') return true
  if (!sameCell) return false
  if (line.gap) return /^\p{Ll}/u.test(text) && !/[.;:!?]$|[;,] (?:and|or)$/.test(before)
  return !/;$|[;,] (?:and|or)$|:-?$/i.test(before)
}

/** "… between 1 and" / "12. The …": a line that begins with a number by the chance of where it was cut. */
function wrapsBeforeNumber(before: string, label: Label): boolean {
  const count = label.counts[0]
  const number = count?.family === 'number' && (label.style === 'dotted' || label.style === 'bare')
  return number && count.value !== 1 && !/[.;:!?–—-]$|[;,] (?:and|or)$/.test(before)
}

function joinedAll(pieces: readonly string[]): string {
  let text = ''
  let end = ''
  for (const piece of pieces) {
    if (piece === '') continue
    const close = text === '' || (/\p{L}-$/u.test(end) && /^\p{Ll}/u.test(piece))
    text += close ? piece : ` ${piece}`
    end = piece.slice(-2)
  }
  return text
}

export function joined(before: string, after: string): string {
  return joinedAll([before, oneSpaced(after)])
}

/** Whether lines begin with 1, 2, … and a single space: then those numbers are labels. */
function bareNumbersCount(lines: readonly Line[]): boolean {
  const values = lines.flatMap((line) => splitBareNumber(line.text).label?.counts[0]?.value ?? [])
  return values.length > 1 && values.every((value, index) => value === index + 1)
}
