import { type Gathered, gatherRows } from './gather-rows.ts'
import { columnsOf, crosses } from './pdf-columns.ts'
import { type PdfGrid, pdfGrids } from './pdf-grid.ts'
import type { PdfRule } from './pdf-rules.ts'
import type { PdfWord } from './pdf-word.ts'

/** Words of a row without a wide gap between them. */
export interface PdfSegment {
  text: string
  x: number
  right: number
  bold: boolean | null
}

/** One line of a page, or of one of its columns. */
export interface PdfRow {
  text: string
  x: number
  right: number
  y: number
  height: number
  /** The font of the whole row, or null if it mixes several. */
  font: string | null
  bold: boolean | null
  segments: PdfSegment[]
  /** The right edge of its column. */
  margin: number
  /** Its place in a ruled table. Rows are numbered through the page. */
  cell: { row: number; column: number } | null
  tag?: PdfTag
}

/** What the page itself says of a row. */
export interface PdfTag {
  level: number | null
  label: string | null
  /** True for the first row of a paragraph. */
  begins: boolean
  isArtifact: boolean
  isNote: boolean
}

export interface PdfPage {
  rows: PdfRow[]
  bottom: number
  top: number
}

const maxLabelLength = 120

/** Puts runs of text on lines, top to bottom and left to right. A wide gap becomes a tab. */
export function pdfRows(words: readonly PdfWord[], rules: readonly PdfRule[] = []): PdfRow[] {
  const { grids, rest } = pdfGrids(words, rules)
  const rows = rowsOfText(rest)
  let tableRows = 0
  for (const grid of grids) {
    const below = rows.findIndex(({ y, x, right }) => y < grid.top && x < grid.right && right > grid.left)
    rows.splice(below === -1 ? rows.length : below, 0, ...rowsOfGrid(grid, tableRows))
    tableRows += grid.cells.length
  }
  return rows
}

function rowsOfGrid({ cells }: PdfGrid, before: number): PdfRow[] {
  const last = new Map(cells.map(({ row, column }) => [row, column]))
  return cells.flatMap(({ row, column, words }) => {
    const rows = rowsOf(gatherRows(words))
    const cell = { row: before + row, column }
    const isLabel = column === 0 && last.get(row) !== 0
    return (isLabel ? oneLabel(rows) : rows).map((one) => ({ ...one, cell }))
  })
}

/** A label is one line, even where a narrow column wraps it. */
function oneLabel(rows: PdfRow[]): PdfRow[] {
  const [first] = rows
  const text = rows.map((row) => row.text).join(' ')
  return first && text.length <= maxLabelLength ? [{ ...first, text }] : rows
}

function rowsOfText(words: readonly PdfWord[]): PdfRow[] {
  const gathered = gatherRows(words)
  const columns = columnsOf(words)
  if (!columns) return rowsOf(gathered)
  const { gutter, from } = columns
  const above = gathered.filter(({ y }) => y > from)
  const rows = rowsOf(above)
  // A line that crosses the gutter separates what is above it from what is below. Between two such lines, the left
  // column comes first.
  let band: PdfWord[] = []
  const flush = () => {
    for (const side of [band.filter(({ x }) => x < gutter), band.filter(({ x }) => x >= gutter)])
      rows.push(...rowsOf(gatherRows(side)))
    band = []
  }
  for (const row of gathered.slice(above.length)) {
    if (row.words.some((word) => crosses(word, gutter))) {
      flush()
      rows.push(...rowsOf([row]))
    } else {
      band.push(...row.words)
    }
  }
  flush()
  return rows
}

/** The rows of one text, which all end at the same margin. */
export function rowsOf(gathered: readonly Gathered[]): PdfRow[] {
  return withMargin(gathered.map(rowOf))
}

function rowOf({ y, height, words }: Gathered): PdfRow {
  const ordered = words.sort((one, other) => one.x - other.x)
  const [first] = ordered
  const font = ordered.every((word) => word.font === first?.font) ? (first?.font ?? null) : null
  const segments = segmentsOf(ordered)
  const text = segments
    .map((segment) => segment.text)
    .join('\t')
    .trim()
  const right = segments.at(-1)?.right ?? 0
  // As in other formats, the look of a label says nothing about the words after it.
  const label = segments.length > 1 && /^[\d(•][\w.]{0,6}[.)]?$/.test(segments[0]?.text.trim() ?? '') ? 1 : 0
  return {
    text,
    x: first?.x ?? 0,
    right,
    y,
    height,
    font,
    bold: isBold(ordered.filter(({ x }) => x >= (segments[label]?.x ?? 0))),
    segments,
    margin: right,
    cell: null,
  }
}

function withMargin(rows: PdfRow[]): PdfRow[] {
  const margin = rows.reduce((furthest, row) => Math.max(furthest, row.right), 0)
  return rows.map((row) => ({ ...row, margin }))
}

function segmentsOf(words: readonly PdfWord[]): PdfSegment[] {
  const segments: (PdfSegment & { words: PdfWord[] })[] = []
  for (const word of words) {
    const last = segments.at(-1)
    const space = word.x - (last?.right ?? Number.NEGATIVE_INFINITY)
    const right = word.x + word.width
    if (!last || space > word.height * 1.1) {
      segments.push({ text: word.text, x: word.x, right, bold: null, words: [word] })
      continue
    }
    const parted = space > word.height * 0.15 && !last.text.endsWith(' ') && !word.text.startsWith(' ')
    last.text += `${parted ? ' ' : ''}${word.text}`
    last.right = right
    last.words.push(word)
  }
  return segments.map(({ words: own, ...segment }) => ({ ...segment, bold: isBold(own) }))
}

/** As in other formats, a few letters in plain type do not make a bold row plain. */
function isBold(words: readonly PdfWord[]): boolean | null {
  if (words.some(({ bold }) => bold === null)) return null
  let [bold, all] = [0, 0]
  for (const word of words) {
    all += word.text.length
    if (word.bold) bold += word.text.length
  }
  return bold > 0 && bold >= all * 0.9
}
