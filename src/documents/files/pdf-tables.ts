import { type Label, splitLabel } from '../report/label.ts'
import type { PdfRow, PdfSegment } from './pdf-rows.ts'

/** One line of a cell, and the row of the page that holds it. */
export interface PdfPiece {
  segment: PdfSegment
  row: PdfRow
}

/** A row of a table: the pieces of each cell, by column. */
export type PdfTableRow = PdfPiece[][]

/** How far from its column's edge a cell may begin. */
const slack = 6

/**
 * Finds the rows of a page that belong to tables. Each table row is keyed by the first page row it covers; its other
 * page rows map to null. A column of list labels does not make a table.
 */
export function pdfTables(rows: readonly PdfRow[]): Map<PdfRow, PdfTableRow | null> {
  const found = new Map<PdfRow, PdfTableRow | null>()
  for (let index = 0; index < rows.length; ) {
    const table = tableAt(rows, index)
    // A single row with two columns may be just a line with a tab in it.
    if (table.length > 1)
      for (const one of table) {
        const own = new Set(one.flat().map(({ row }) => row))
        for (const row of own) found.set(row, null)
        const [first] = [...own].sort((a, b) => b.y - a.y)
        if (first) found.set(first, one)
      }
    index += Math.max(1, table.length > 1 ? new Set(table.flat(2).map(({ row }) => row)).size : 1)
  }
  return found
}

function tableAt(rows: readonly PdfRow[], start: number): PdfTableRow[] {
  const edges = rows[start]?.segments.map(({ x }) => x) ?? []
  const table: PdfTableRow[] = []
  if (edges.length < 2 || rows[start]?.cell) return table
  for (let index = start; index < rows.length; index++) {
    const row = rows[index]
    if (!row || row.cell) break
    const above = index === start ? null : (rows[index - 1] ?? null)
    const segments = withLists(row.segments, edges, table)
    const columns = segments.map((segment) => columnOf(segment, edges))
    const fits = columns.every((column, at) => column !== -1 && column > (columns[at - 1] ?? -1))
    if (!fits || (above && isApart(above, row))) break
    const begins = columns[0] === 0 && !(above && wrapsLabel(above, row))
    if (begins && !isLabelled(row, columns.length)) break
    if (begins) table.push(edges.map(() => []))
    for (const [at, segment] of segments.entries()) table.at(-1)?.[columns[at] ?? 0]?.push({ segment, row })
  }
  return table
}

/** In the last cell, text behind or under a label joins that label's line. */
function withLists(
  segments: readonly PdfSegment[],
  edges: readonly number[],
  table: readonly PdfTableRow[],
): PdfSegment[] {
  const edge = edges.at(-1) ?? 0
  const first = segments.findIndex(({ x }) => x >= edge - slack)
  const [one, ...others] = segments.slice(first)
  const listed =
    table
      .at(-1)
      ?.at(-1)
      ?.some(({ segment }) => isItem(segment.text)) ?? false
  if (first === -1 || !one || !(listed || (others.length > 0 && isItem(one.text)))) return [...segments]
  const text = [one, ...others].map((segment) => segment.text).join('\t')
  return [
    ...segments.slice(0, first),
    { ...one, text, x: edge, right: (others.at(-1) ?? one).right, bold: (others[0] ?? one).bold },
  ]
}

function isListed(text: string): boolean {
  return labelOf(text) !== null
}

/** A lone number is not an item label: it would be a figure. */
function isItem(text: string): boolean {
  const style = labelOf(text)?.style
  return style !== undefined && style !== 'bare' && style !== 'decimal'
}

function labelOf(text: string): Label | null {
  return splitLabel({ text: `${text.trim()}\tx`, label: null }).label
}

function columnOf({ x, right }: PdfSegment, edges: readonly number[]): number {
  const column = edges.findIndex((edge) => Math.abs(edge - x) <= slack)
  return right < (edges[column + 1] ?? Number.POSITIVE_INFINITY) ? column : -1
}

function isApart(above: PdfRow, row: PdfRow): boolean {
  return row.y >= above.y || above.y - row.y > Math.max(above.height, row.height) * 4
}

/** A label on two lines: "Title of" / "report:". */
function wrapsLabel(above: PdfRow, row: PdfRow): boolean {
  const [one, other] = [above.segments[0], row.segments[0]]
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.x - other.x) <= slack &&
    above.y - row.y < row.height * 1.6 &&
    !one.text.trim().endsWith(':') &&
    /^\p{Ll}/u.test(other.text.trim())
  )
}

/** True if a row begins with words, and either stands beside other cells or ends its label with a colon. */
function isLabelled({ segments }: PdfRow, columns: number): boolean {
  const words = segments[0]?.text.trim() ?? ''
  return !isListed(words) && (columns > 1 || words.endsWith(':'))
}
