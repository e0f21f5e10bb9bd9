import { type Line, visible } from '../line.ts'
import type { PdfPage, PdfRow } from './pdf-rows.ts'

/** The edge of a page, as a share of its height, where running headers and footers stand. */
const edge = 0.09

/** Lines from the rows of all pages: running headers and footers left out, headings known by their size. */
export function pdfLines(pages: readonly PdfPage[]): Line[] {
  const running = runningRows(pages)
  const body = usualHeight(pages)
  const lines: Line[] = []
  let number = 0
  for (const page of pages) {
    let above: PdfRow | null = null
    for (const row of page.rows) {
      number++
      if (running(row, page)) continue
      const text = visible(row.text)
      lines.push({
        text,
        number,
        level: levelOf(row, body),
        label: null,
        bold: false,
        gap: isGap(above, row),
        cell: null,
        indent: Math.round(row.x),
        furniture: false,
      })
      above = row
    }
  }
  return lines
}

function isGap(above: PdfRow | null, row: PdfRow): boolean {
  if (!above) return true
  return (
    above.y - row.y > Math.max(above.height, row.height) * 1.55 || Math.abs(above.height - row.height) > 1
  )
}

function levelOf(row: PdfRow, body: number): number | null {
  if (row.height < body * 1.14 || row.text.length > 150) return null
  return row.height > body * 1.45 ? 1 : 2
}

/** The height of most of the text. */
function usualHeight(pages: readonly PdfPage[]): number {
  const characters = new Map<number, number>()
  for (const { height, text } of pages.flatMap(({ rows }) => rows)) {
    const rounded = Math.round(height * 2) / 2
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length)
  }
  return [...characters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** What stands at the edge of at least half of the pages, whatever number it carries, and lone page numbers there. */
function runningRows(pages: readonly PdfPage[]): (row: PdfRow, page: PdfPage) => boolean {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const here = new Set(page.rows.filter((row) => atEdge(row, page)).map(unnumbered))
    for (const text of here) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  return (row, page) => {
    if (!atEdge(row, page)) return false
    const times = seen.get(unnumbered(row)) ?? 0
    return (
      /^\d{1,4}$|\bpage \d{1,4}(?: of \d{1,4})?$/i.test(row.text) || (times >= 2 && times >= pages.length / 2)
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
