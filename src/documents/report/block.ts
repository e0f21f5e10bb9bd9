import { clearlyOpens } from '../evidence/lead-in.ts'
import { type FileLine, oneSpaced, softHyphen } from '../line.ts'
import { follows, type Label, type Labelled, splitBareNumber, splitLabel } from './label.ts'

/** A paragraph: one or more lines with at most one label. */
export interface Paragraph {
  label: Label | null
  text: string
  line: number
  indent: number
  /** The lines that make up the paragraph. */
  lines: FileLine[]
  /** True if only the caller's cut parts it from the paragraph above. */
  joins: boolean
}

interface Growing {
  label: Label | null
  pieces: string[]
  lines: FileLine[]
  first: FileLine
  last: FileLine
  joins: boolean
}

/**
 * Joins the lines of a paragraph that a narrow page wrapped or a page break cut.
 * @param standsAlone says which lines are a paragraph of their own in any case
 */
export function toParagraphs(
  lines: readonly FileLine[],
  standsAlone: (line: FileLine) => boolean = () => false,
): Paragraph[] {
  const blocks: Growing[] = []
  const bare = bareNumbers(lines)
  const numbered = new Map<string, Label>()
  for (const line of lines) {
    const { label, text } = labelled(line, bare.has(line))
    const block = blocks.at(-1)
    const before = label ? numbered.get(label.style) : undefined
    const inSequence = label !== null && before !== undefined && follows(label, before)
    const joins = block !== undefined && continues(block, line, label, text, inSequence)
    if (block && joins && !standsAlone(line) && !standsAlone(block.last)) {
      block.pieces.push(oneSpaced(label ? line.text : text))
      block.lines.push(line)
      block.last = line
    } else {
      if (label) numbered.set(label.style, label)
      blocks.push({ label, pieces: [oneSpaced(text)], lines: [line], first: line, last: line, joins })
    }
  }
  return blocks.map(({ label, pieces, lines: own, first, joins }) => ({
    label,
    text: joined(pieces),
    line: first.number,
    indent: first.indent,
    lines: own,
    joins,
  }))
}

function labelled(line: FileLine, bare: boolean): Labelled {
  const found = splitLabel(line)
  return found.label === null && bare ? splitBareNumber(found.text) : found
}

const ended = /[.;:!?–—-]$|[;,] (?:and|or)$/
const itemEnded = /;$|[;,] (?:and|or)$|:-?$/i

function continues(
  block: Growing,
  line: FileLine,
  label: Label | null,
  text: string,
  inSequence: boolean,
): boolean {
  const { last } = block
  const before = block.pieces.at(-1) ?? ''
  const sameCell = line.cell?.row === last.cell?.row && line.cell?.column === last.cell?.column
  if (label && sameCell && !line.gap && /\d-$/.test(before) && /^\d/.test(line.text)) return true
  if (label && sameCell && text === '' && !inSequence && isLastWord(block, line, label)) return true
  if (label) return before !== '' && sameCell && wrapsBefore(before, label, text, line.gap, inSequence)
  if (before === '') return true
  if (!sameCell) return false
  if (line.gap) return /^[\p{Ll}\d(]/u.test(text) && !/[.;:!?][-–]?$|[;,] (?:and|or)$/.test(before)
  return !itemEnded.test(before) && !(/[.!?]$/.test(before) && startsParagraph(text))
}

/** "… from 1,264 to" / "803.": a number alone, set in below the label of an unfinished paragraph. */
function isLastWord({ label, first, pieces }: Growing, line: FileLine, { style, counts }: Label): boolean {
  const number = style === 'dotted' && counts.every(({ family }) => family === 'number')
  return number && label !== null && line.indent > first.indent && !ended.test(pieces.at(-1) ?? '')
}

/**
 * Text that starts a new paragraph even without a blank line: a lead-in, a reason, the next item that begins with
 * "That".
 */
function startsParagraph(text: string): boolean {
  return (
    clearlyOpens(text) ||
    /^(?:That|THAT)\b|^(?:Reasons?|REASONS?)(?: (?:for|FOR) .{0,60})?\s*[:–-]/.test(text)
  )
}

const numbered =
  'recommendation|option|clause|item|appendix|annex|minute|part|table|figure|article|rule|phase'
const longestReference = 30
const refersTo = new RegExp(`\\b(?:(?:paragraph|section|${numbered})s?|appendices)$`, 'i')

/**
 * "… between 1 and" / "12. The …", "recommendation" / "(a) above": looks like a label only because of where the line
 * wrapped.
 */
function wrapsBefore(before: string, label: Label, text: string, gap: boolean, inSequence: boolean): boolean {
  if (label.style === 'bullet' || ended.test(before)) return false
  const end = before.slice(-longestReference)
  const refers = !gap && refersTo.test(end) && (/^(?:\p{Ll}|$)/u.test(text) || label.style === 'decimal')
  if (refers && (!inSequence || /^(?:above|below|of|to|and|or|in|on)\b/.test(text))) return true
  if (gap || inSequence) return false
  const [count] = label.counts
  const number = count !== undefined && /^(?:number|decimal)/.test(count.family)
  const plain = label.style === 'dotted' || label.style === 'bare' || label.style === 'decimal'
  return number && plain && count.value !== 1
}

/** "2026-" / "27", "Post-" / "16", "North-" / "East": but never a dash that ends a phrase. */
const brokenAtHyphen = /\p{L}-\n[\p{Ll}\d]|\d-\n\d|(?:^|\s)\p{Lu}\p{Ll}{2,8}-\n\p{Lu}/u

/** Joins the pieces of a paragraph, restoring words that a line break cut apart. */
export function joined(pieces: readonly string[]): string {
  let text = ''
  let end = ''
  for (const piece of pieces) {
    if (piece === '') continue
    const broken = piece.endsWith(softHyphen)
    const close = text === '' || end === softHyphen || brokenAtHyphen.test(`${end}\n${piece.slice(0, 2)}`)
    text += `${close ? '' : ' '}${broken ? piece.slice(0, -1) : piece}`
    end = broken ? softHyphen : piece.slice(-20)
  }
  return text
}

/** The lines that begin with 1, 2, … and a single space: those numbers are labels. */
function bareNumbers(lines: readonly FileLine[]): ReadonlySet<FileLine> {
  const found = new Set<FileLine>()
  for (const line of lines) {
    const value = splitBareNumber(line.text).label?.counts[0]?.value
    if (value === found.size + 1) found.add(line)
  }
  return found.size > 1 ? found : new Set()
}
