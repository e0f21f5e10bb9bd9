import { type Line, visible } from '../line.ts'
import { usualLook } from './pdf-look.ts'
import type { PdfPage, PdfRow } from './pdf-rows.ts'

/** The edge of a page, as a share of its height, where running headers and footers stand. */
const edge = 0.09

/** Lines from the rows of all pages: running headers and footers marked as such, headings known by their size. */
export function pdfLines(pages: readonly PdfPage[]): Line[] {
  const running = runningRows(pages)
  const look = usualLook(pages)
  const lines: Line[] = []
  let number = 0
  for (const page of pages) {
    // A mark in a footer speaks for the page above it, so what runs over the pages comes first.
    const furniture = page.rows.map((row) => running(row, page))
    const numbers = page.rows.map(() => ++number)
    const lineOf = (row: PdfRow, index: number, above: PdfRow | null): Line => ({
      text: visible(row.text),
      number: numbers[index] ?? number,
      level: furniture[index] ? null : levelOf(row, look.height),
      label: null,
      bold: row.font !== null && row.font !== look.font,
      gap: furniture[index] === true || isGap(above, row, look.pitch),
      cell: null,
      indent: Math.round(row.x),
      furniture: furniture[index] === true,
    })
    for (const [index, row] of page.rows.entries()) if (furniture[index]) lines.push(lineOf(row, index, null))
    let above: PdfRow | null = null
    for (const [index, row] of page.rows.entries()) {
      if (furniture[index]) continue
      lines.push(lineOf(row, index, above))
      above = row
    }
  }
  return lines
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
  if (row.height < body * 1.14 || row.text.length > 150) return null
  return row.height > body * 1.45 ? 1 : 2
}

/** What stands at the edge of many pages, whatever number it carries, and lone page numbers there. */
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

/** Only a number at an end of the row may be the page's. */
function unnumbered(row: PdfRow): string {
  return row.text.replace(/^\d+\s+|\s+\d+$|\bpage\s+\d+(?:\s+of\s+\d+)?/gi, '#')
}
