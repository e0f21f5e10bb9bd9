import type { MarkPlace, Pages } from '../committee/agenda/reports/papers.ts'
import type { FileLine } from './line.ts'

/** Everything of a file that a person could see, whatever its format. */
export interface FileText {
  /** The text in its reading order. Running headers and the like are among it, as `furniture`. */
  lines: FileLine[]
  /** What stands beside the text: the file's name, its properties, watermarks, comments. Only marks are looked for in it. */
  asides: Aside[]
  /** The bookmarks of a PDF, in their order. */
  outline: Bookmark[]
  /** Null in a format without pages. */
  pages: number | null
  /** Pages that hold a picture and no text. */
  withoutText: Pages[]
}

export interface Aside {
  text: string
  where: MarkPlace
  page: number | null
}

export interface Bookmark {
  title: string
  page: number | null
  /** 0 for the outermost. */
  depth: number
}
