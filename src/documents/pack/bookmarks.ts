import { kindOf } from '../evidence/heading-words.ts'
import type { Bookmark } from '../file-text.ts'
import { isTitled, numberedTitle } from './part-titles.ts'

/** A bookmark that leads to a paper of a pack, rather than to a section of a report. */
export interface PaperMark {
  page: number
  number: string | null
  title: string
}

/** Pages of a file by what stands on them. */
export interface PackPages {
  /** A heading or lead-in of recommendations. */
  listed: ReadonlySet<number>
  /** At the top, who reports to whom, or when. */
  headed: ReadonlySet<number>
}

/**
 * The bookmarks that lead to the papers of a pack: those of the outermost depth at which two lead to the heads of reports
 * with recommendations of their own, or one does and another to an agenda or to minutes.
 */
export function paperMarks(outline: readonly Bookmark[], { listed, headed }: PackPages): PaperMark[] {
  const depths = [...new Set(outline.map(({ depth }) => depth))].sort()
  for (const depth of depths) {
    const siblings = outline.filter((bookmark) => bookmark.depth === depth)
    if (siblings.some(({ title }) => isSection(title))) continue
    const marks = siblings.flatMap(markOf)
    const papers = marks.filter(({ title }) => !isTitled('agenda', title) && !isTitled('minutes', title))
    const withLists = papers.filter(({ page, title }) => {
      const next = Math.min(...marks.map((one) => one.page).filter((one) => one > page))
      const lists = [...listed].some((one) => one >= page && one < next)
      return lists && headed.has(page) && !isTitled('appendix', title)
    })
    if (withLists.length + Math.min(marks.length - papers.length, 1) > 1) return marks
  }
  return []
}

/** A report's own headings are bookmarks too. */
function isSection(title: string): boolean {
  const words = numberedTitle(title).title
  return kindOf(words) !== null && !isTitled('minutes', words)
}

function markOf({ title, page }: Bookmark): PaperMark[] {
  return page === null ? [] : [{ page, ...numberedTitle(title) }]
}
