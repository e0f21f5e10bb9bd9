import type { MarkPlace } from '../../committee/agenda/reports/papers.ts'
import { type FileLine, maxLines, plainLine, visible } from '../line.ts'
import { Refusal } from '../refusal.ts'
import { plainTicks } from './tick-marks.ts'

/** A pack of 1,000 pages has three million. */
const maxCharacters = 10_000_000

/** What a paragraph is, apart from its words. */
export interface ParagraphLook {
  level: number | null
  /** The label that the program generates. */
  label: string | null
  indent: number
}

/** Makes lines of the paragraphs of a word processor. Each is one line, unless it contains a break. */
export interface LineWriter {
  readonly lines: readonly FileLine[]
  look(look: ParagraphLook): void
  words(text: string, bold: boolean): void
  /** Ends the line; the paragraph goes on. */
  breakLine(): void
  endParagraph(): void
  openRow(): void
  openCell(columns?: number): void
  closeCell(): void
  closeRow(): void
  /** Begins a text of its own within a paragraph: a text box, a note. */
  openAside(where: MarkPlace): void
  /** Returns the lines of the text that ends. */
  closeAside(): FileLine[]
  /** Puts lines behind the paragraph that is being written. */
  addBehind(lines: readonly FileLine[]): void
}

interface Text {
  lines: FileLine[]
  behind: FileLine[]
  where: MarkPlace | undefined
  look: ParagraphLook
  words: string
  boldCharacters: number
  gap: boolean
  cell: FileLine['cell']
  /** The rows around the current place, innermost last. */
  rows: { row: number; column: number; cell: FileLine['cell'] }[]
  /** A number alone in its cell, to be joined to the line beside it. */
  loose: { label: string; row: number } | null
}

const plainLook: ParagraphLook = { level: null, label: null, indent: 0 }

export function lineWriter(): LineWriter {
  const main = newText(undefined, null)
  const around: Text[] = []
  let text = main
  let rows = 0
  let lines = 0
  let characters = 0

  const endLine = () => {
    const words = visible(plainTicks(text.words)).trim()
    const { look, cell, loose, boldCharacters, where } = text
    if (words !== '') {
      if (++lines > maxLines) throw new Refusal('expands-too-far')
      text.lines.push({
        ...plainLine,
        ...look,
        text: words,
        number: 0,
        label: look.label ?? (loose !== null && loose.row === cell?.row ? loose.label : null),
        bold: boldCharacters > 0 && boldCharacters >= words.replace(/\s/g, '').length * 0.9,
        gap: text.gap,
        cell,
        ...(where && { where }),
      })
      text.loose = null
    } else if (look.label !== null && cell !== null) text.loose = { label: look.label, row: cell.row }
    text.look = { ...look, label: null, indent: 0 }
    text.words = ''
    text.boldCharacters = 0
  }

  return {
    lines: main.lines,
    look(look) {
      text.look = look
    },
    words(words, bold) {
      characters += words.length
      if (characters > maxCharacters) throw new Refusal('expands-too-far')
      text.words += words
      if (bold) text.boldCharacters += words.replace(/\s/g, '').length
    },
    breakLine() {
      endLine()
      text.gap = false
    },
    endParagraph() {
      endLine()
      text.look = plainLook
      text.gap = true
      for (const line of text.behind.splice(0)) text.lines.push(line)
    },
    openRow() {
      text.rows.push({ row: ++rows, column: 0, cell: text.cell })
    },
    openCell(columns = 1) {
      const own = text.rows.at(-1)
      if (!own) return
      text.cell = { row: own.row, column: own.column }
      own.column += columns
    },
    closeCell() {
      text.cell = text.rows.at(-1)?.cell ?? null
    },
    closeRow() {
      text.rows.pop()
    },
    openAside(where) {
      around.push(text)
      text = newText(where, text.cell)
    },
    closeAside() {
      endLine()
      const own = [...text.lines, ...text.behind]
      text = around.pop() ?? main
      return own
    },
    addBehind(added) {
      for (const line of added) text.behind.push(line)
    },
  }
}

function newText(where: MarkPlace | undefined, cell: FileLine['cell']): Text {
  const nothing = { words: '', boldCharacters: 0, gap: true, loose: null }
  return { lines: [], behind: [], rows: [], where, cell, look: plainLook, ...nothing }
}

/** Lines numbered from 1, with the running headers and footers of each section before its first line. */
export function withRunning(
  lines: readonly FileLine[],
  sections: readonly { start: number; running: readonly FileLine[] }[],
): FileLine[] {
  const numbered = lines.map((line, index) => ({ ...line, number: index + 1 }))
  const all: FileLine[] = []
  let at = 0
  for (const { start, running } of sections) {
    all.push(...numbered.slice(at, start))
    const number = Math.min(start + 1, Math.max(lines.length, 1))
    for (const line of running) all.push({ ...line, number, furniture: true, cell: null, label: null })
    at = start
  }
  return [...all, ...numbered.slice(at)]
}
