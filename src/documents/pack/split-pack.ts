import type { Pages, Papers } from '../../committee/agenda/reports/papers.ts'
import type { FileText } from '../file-text.ts'
import type { FileLine } from '../line.ts'

/** The part of a file that holds one report. */
export interface Piece {
  /** The item's number, as printed on its stamp, in its header or in its bookmark. */
  number: string | null
  pages: Pages | null
  lines: FileLine[]
  /** True if something in the file shows where the piece ends, so a mark within it does not reach the next. */
  endIsCertain: boolean
}

export interface Pack {
  pieces: Piece[]
  leftOver: Papers['leftOver']
}

/** Splits a file into the reports that it holds. */
export function splitPack({ lines, pages }: FileText): Pack {
  const all: Pages | null = pages === null ? null : [1, pages]
  return { pieces: [{ number: null, pages: all, lines, endIsCertain: true }], leftOver: [] }
}
