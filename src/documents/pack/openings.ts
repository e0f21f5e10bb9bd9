import type { FileText } from '../file-text.ts'
import type { FileLine } from '../line.ts'
import { oneForm } from '../text/one-form.ts'
import { paperMarks } from './bookmarks.ts'
import { signsOf } from './line-signs.ts'
import { restartedPages } from './page-numbers.ts'
import { stampedNumber } from './part-titles.ts'

/** A line at which a paper may begin whatever it says: the first of a page, one below a rule, or an item's stamp. */
export interface Opening {
  evidence: number
  number: string | null
  /** The words of its bookmark. */
  name: string | null
  /** True if a bookmark, a stamp or a page number says that another paper begins. */
  anchored: boolean
}

const weights = { page: 1, rule: 1, restart: 2, stamp: 4, bookmark: 4 }
/** A stamp stands among the first lines of its page. */
const headOfPage = 8
/** In a list of items, each takes no more lines. */
const listed = 2

/** The openings of a file by the number of their line. */
export function openingsOf(text: FileText, opensList: readonly boolean[]): ReadonlyMap<number, Opening> {
  const { lines, outline } = text
  const openings = new Map<number, Opening>()
  const add = (at: number, evidence: number, more: Partial<Opening> = {}) => {
    const before = openings.get(at) ?? { evidence: 0, number: null, name: null, anchored: false }
    openings.set(at, { ...before, ...more, evidence: before.evidence + evidence })
  }
  const firsts = firstLines(lines)
  const firstOf = new Map(firsts.map((at) => [lines[at]?.page ?? 0, at]))
  for (const at of firsts) add(at, weights.page)
  for (const [at, line] of lines.entries()) if (isRule(line) && at > 0) add(at, weights.rule)
  for (const page of restartedPages(lines)) {
    const at = firstOf.get(page)
    if (at !== undefined) add(at, weights.restart, { anchored: true })
  }
  const listed = pagesOf(lines.filter((_, at) => opensList[at]))
  const headed = pagesOf(outline.length === 0 ? [] : firsts.flatMap((at) => headLines(lines, at)))
  for (const { page, number, title } of paperMarks(outline, { listed, headed })) {
    const at = firstOf.get(page)
    if (at !== undefined)
      add(at, weights.bookmark, { anchored: true, name: oneForm(title), ...(number && { number }) })
  }
  for (const { at, number } of stampsIn(lines, firstOf)) add(at, weights.stamp, { anchored: true, number })
  return openings
}

/** The first line of each page. */
function firstLines(lines: readonly FileLine[]): number[] {
  return lines.flatMap(({ page }, at) => (page !== null && page !== lines[at - 1]?.page ? [at] : []))
}

/** The lines at the top of a page that tell who reports to whom, or when. */
function headLines(lines: readonly FileLine[], at: number): FileLine[] {
  const top = lines.slice(at, at + headOfPage).filter(({ page }) => page === lines[at]?.page)
  return top.filter((line, index) => signsOf(line, top[index + 1]).some(({ kind }) => kind !== 'heading'))
}

function pagesOf(lines: readonly FileLine[]): ReadonlySet<number> {
  return new Set(lines.flatMap(({ page }) => page ?? []))
}

function isRule({ furniture, gap, text }: FileLine): boolean {
  return furniture && gap && /^(?:[-*_] ?){3,}$/.test(text)
}

/** The stamps of a pack. A file with one number throughout is one item, and numbers in a row are a list of them. */
function stampsIn(lines: readonly FileLine[], firstOf: ReadonlyMap<number, number>) {
  const found = lines.flatMap(({ text, page, cell }, at) => {
    const number = cell === null ? stampedNumber(text) : null
    if (number === null) return []
    const first = page === null ? at : (firstOf.get(page) ?? at)
    return [{ at: at - first > headOfPage ? at : first, number }]
  })
  const apart = found.filter(({ at }, index) => {
    const next = found[index + 1]
    return !next || next.at - at > listed || lines[next.at]?.page !== lines[at]?.page
  })
  return new Set(apart.map(({ number }) => number)).size > 1 ? apart : []
}
