import type { Pages, Papers } from '../../committee/agenda/reports/papers.ts'
import type { FileText } from '../file-text.ts'
import type { FileLine } from '../line.ts'
import { pageRanges } from '../page-ranges.ts'
import type { PackPart } from './pack-part.ts'
import { isPageNumber } from './page-numbers.ts'
import { stampedNumber } from './part-titles.ts'

type LeftOver = Papers['leftOver'][number]

/** The first and last page of some lines. */
export function rangeOf(lines: readonly FileLine[]): Pages | null {
  const first = lines.find(isOnPage)?.page ?? null
  const last = lines.findLast(isOnPage)?.page ?? null
  return first === null || last === null ? null : [first, last]
}

/** What belongs to no report, and every page without text. In a format without pages, only that there is something. */
export function leftOverPages(text: FileText, parts: readonly PackPart[]): LeftOver[] {
  const rest = parts.filter(({ kind }) => kind !== 'report')
  if (text.pages === null) return rest.map(({ kind }) => ({ pages: null, why: whyOf(kind) }))
  const whys = new Map<number, LeftOver['why']>()
  for (const { kind, lines } of rest) for (const page of pagesIn(lines)) whys.set(page, whyOf(kind))
  const reports = parts.filter(({ kind }) => kind === 'report')
  for (const { lines } of reports) for (const page of pagesIn(lines)) whys.delete(page)
  for (const page of pagesWithoutText(text, text.pages)) whys.set(page, 'no-text')
  const kinds = [...new Set(whys.values())]
  return kinds
    .flatMap((why) =>
      pageRanges([...whys.keys()].filter((page) => whys.get(page) === why)).map((pages) => ({ pages, why })),
    )
    .sort((one, other) => one.pages[0] - other.pages[0])
}

function whyOf(kind: PackPart['kind']): LeftOver['why'] {
  return kind === 'report' ? 'unknown' : kind
}

function pagesIn(lines: readonly FileLine[]): Set<number> {
  const pages = new Set<number>()
  for (const line of lines) if (line.page !== null && isOnPage(line)) pages.add(line.page)
  return pages
}

function isOnPage({ page, furniture }: FileLine): boolean {
  return page !== null && !furniture
}

/** A stamp and a page number may be printed over the picture of a page. */
function pagesWithoutText({ lines, withoutText }: FileText, pages: number): number[] {
  const read = pagesIn(lines.filter(({ text }) => stampedNumber(text) === null && !isPageNumber(text)))
  const empty = new Set(withoutText.flatMap(([from, to]) => numbersFrom(from, to)))
  return numbersFrom(1, pages).filter((page) => empty.has(page) || !read.has(page))
}

function numbersFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
