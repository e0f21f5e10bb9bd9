import { splitLabel } from '../report/label.ts'
import type { PdfRow, PdfSegment } from './pdf-rows.ts'

/** What stands on one line of a cell, and the row of the page that it is in. */
export interface PdfPiece {
  segment: PdfSegment
  row: PdfRow
}

/** A row of a table: the pieces of each cell, by column. */
export type PdfTableRow = PdfPiece[][]

/** How far from its column's edge a cell may begin. */
const slack = 6

/**
 * The rows of a page that stand in tables: each row of a table under the first row of the page that it takes up, and
 * null for the others that it does. A column of labels, as of a list, makes no table.
 */
export function pdfTables(rows: readonly PdfRow[]): Map<PdfRow, PdfTableRow | null> {
  const found = new Map<PdfRow, PdfTableRow | null>()
  for (let index = 0; index < rows.length; ) {
    const table = tableAt(rows, index)
    // One row in two columns may be a line with a tab in it.
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
    const columns = row.segments.map((segment) => columnOf(segment, edges))
    const fits = columns.every((column, at) => column !== -1 && column > (columns[at - 1] ?? -1))
    if (!fits || (above && isApart(above, row))) break
    const begins = columns[0] === 0 && !(above && wrapsLabel(above, row))
    if (begins && !isLabelled(row, columns.length)) break
    if (begins) table.push(edges.map(() => []))
    for (const [at, segment] of row.segments.entries())
      table.at(-1)?.[columns[at] ?? 0]?.push({ segment, row })
  }
  return table
}

function columnOf({ x, right }: PdfSegment, edges: readonly number[]): number {
  const column = edges.findIndex((edge) => Math.abs(edge - x) <= slack)
  return right < (edges[column + 1] ?? Number.POSITIVE_INFINITY) ? column : -1
}

function isApart(above: PdfRow, row: PdfRow): boolean {
  return row.y >= above.y || above.y - row.y > Math.max(above.height, row.height) * 4
}

/** "Title of" / "report:", the label in two lines. */
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

/** Whether a row begins with words, and stands beside others or says that something was to. */
function isLabelled({ segments }: PdfRow, columns: number): boolean {
  const words = segments[0]?.text.trim() ?? ''
  return (
    splitLabel({ text: `${words}\tx`, label: null }).label === null && (columns > 1 || words.endsWith(':'))
  )
}
