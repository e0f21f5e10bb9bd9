import { type FileLine, plainLine, visible } from '../line.ts'
import { usualLook } from './pdf-look.ts'
import type { PdfPage, PdfRow, PdfSegment } from './pdf-rows.ts'
import { type PdfPiece, pdfTables } from './pdf-tables.ts'
import { plainTicks } from './tick-marks.ts'

/** The margin of a page that holds running headers and footers, as a share of its height. */
const edge = 0.09
const noteLine = { ...plainLine, where: 'footnote' } as const

/** Turns the rows of all pages into lines, marks running headers and footers, and recognises headings by their size. */
export function pdfLines(pages: readonly PdfPage[]): FileLine[] {
  const running = runningRows(pages)
  const look = usualLook(pages)
  const lines: FileLine[] = []
  let number = 0
  let tableRows = 0
  let foot: PdfRow | null = null
  for (const [index, page] of pages.entries()) {
    // A marking in a footer applies to the page above it, so running headers and footers come first.
    const numbers = new Map(page.rows.map((row) => [row, ++number]))
    const furniture = page.rows.filter((row) => row.tag?.isArtifact || running(row, page))
    const text = page.rows.filter((row) => !furniture.includes(row))
    const lineOf = (row: PdfRow, { text: words, x, bold }: PdfSegment): FileLine => ({
      ...(row.tag?.isNote ? noteLine : plainLine),
      text: plainTicks(visible(words)).trim(),
      number: numbers.get(row) ?? number,
      page: index + 1,
      // If no font has a name, any font but the usual one counts as bold.
      bold: bold ?? (row.font !== null && row.font !== look.font),
      indent: Math.round(x),
      label: row.tag?.label ?? null,
    })
    const gapOf = (row: PdfRow, above: PdfRow | null) =>
      row.tag ? row.tag.begins : isGap(above, row, look.pitch)
    for (const row of furniture) {
      const where = row.y > (page.bottom + page.top) / 2 ? 'header' : 'footer'
      lines.push({ ...lineOf(row, row), furniture: true, where })
    }
    const tables = pdfTables(text.filter(({ tag }) => tag === undefined))
    let above: PdfRow | null = null
    for (const row of text) {
      const table = tables.get(row)
      if (row.cell) {
        const same = above ? above.cell?.row === row.cell.row : continuesRow(foot, row)
        if (!same) tableRows++
        const within = same && above?.cell?.column === row.cell.column
        lines.push({
          ...lineOf(row, row),
          gap: gapOf(row, within ? above : null),
          level: levelOf(row, look.height),
          cell: { row: tableRows, column: row.cell.column },
        })
      } else if (table) {
        tableRows++
        for (const [column, pieces] of table.entries())
          for (const [at, piece] of (column === 0 ? wholeLabel(pieces) : pieces).entries())
            lines.push({
              ...lineOf(piece.row, piece.segment),
              gap: isGap(pieces[at - 1]?.row ?? null, piece.row, look.pitch),
              cell: { row: tableRows, column },
            })
      } else if (table === undefined) {
        lines.push({ ...lineOf(row, row), gap: gapOf(row, above), level: levelOf(row, look.height) })
      }
      above = row
    }
    foot = above
  }
  return lines
}

/** A table row that a page break cut has an empty first column on the next page. */
function continuesRow(foot: PdfRow | null, { cell }: PdfRow): boolean {
  return cell !== null && cell.column > 0 && foot?.cell?.column === cell.column
}

/** A label is one line, even where a narrow column wraps it. */
function wholeLabel(pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  const [first] = pieces
  if (!first || pieces.length === 1) return pieces
  const text = pieces.map(({ segment }) => segment.text.trim()).join(' ')
  return [{ ...first, segment: { ...first.segment, text } }]
}

function isGap(above: PdfRow | null, row: PdfRow, pitch: number): boolean {
  if (!above || row.y >= above.y) return true
  const height = Math.max(above.height, row.height)
  if (above.y - row.y > height * pitch * 1.25 || Math.abs(above.height - row.height) > 1) return true
  // A line that ends well before the margin ends its paragraph.
  const short = above.right - above.x < (above.margin - above.x) * 0.7
  return short && /[.;:!?]$/.test(above.text) && /^[\p{Lu}\d(•]/u.test(row.text)
}

function levelOf(row: PdfRow, body: number): number | null {
  if (row.tag) return row.tag.level
  const larger = row.height >= body * 1.14 || (row.height > body * 1.04 && isTitled(row))
  if (!larger || row.text.length > 150) return null
  return row.height > body * 1.45 ? 1 : 2
}

/** Bold and short, but neither a label nor a sentence. */
function isTitled({ bold, text }: PdfRow): boolean {
  return bold === true && text.length <= 80 && /^\p{Lu}[^\t]*[\p{L}\d)]$/u.test(text)
}

/** Rows repeated at the edge of many pages, whatever number they carry, and lone page numbers there. */
function runningRows(pages: readonly PdfPage[]): (row: PdfRow, page: PdfPage) => boolean {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const here = new Set(page.rows.filter((row) => atEdge(row, page)).map(unnumbered))
    for (const text of here) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  return (row, page) => {
    if (!atEdge(row, page)) return false
    const times = seen.get(unnumbered(row)) ?? 0
    const listed = /^\(?\w{1,3}[.)]/.test(row.text)
    return (
      /^\d{1,4}$|\bpage \d{1,4}(?: of \d{1,4})?$/i.test(row.text) ||
      (times >= 2 && times >= pages.length / 2) ||
      (times >= 4 && !listed)
    )
  }
}

function atEdge(row: PdfRow, { bottom, top }: PdfPage): boolean {
  const height = (row.y - bottom) / (top - bottom || 1)
  return height < edge || height > 1 - edge
}

/** Only a number at either end of the row can be the page number. */
function unnumbered(row: PdfRow): string {
  return row.text.replace(/^\d+\s+|\s+\d+$|\bpage\s+\d+(?:\s+of\s+\d+)?/gi, '#')
}
