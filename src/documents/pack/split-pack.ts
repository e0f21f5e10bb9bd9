import type { Pages, Papers } from '../../committee/agenda/reports/papers.ts'
import type { Problem } from '../../committee/agenda/reports/report.ts'
import type { FileText } from '../file-text.ts'
import type { FileLine } from '../line.ts'
import { agendaNumberIn } from '../report/item-number.ts'
import type { PackHints } from '../report/pack-hints.ts'
import { doubtsOf } from './doubts-of.ts'
import { linesOfOthers } from './front-list.ts'
import { hintsOf, repeatedInHeads } from './hints-of.ts'
import { leftOverPages, rangeOf } from './left-over.ts'
import { surely } from './paper-kind.ts'
import { partsOfPack } from './parts-of-pack.ts'

/** The part of a file that holds one report. */
export interface Piece {
  /** The item's number, as printed on its stamp, in its header, in its bookmark or in the agenda. */
  number: string | null
  pages: Pages | null
  lines: FileLine[]
  hints: PackHints
  /** What stands above it and belongs to no report: a cover, a sheet, an agenda. */
  above: FileLine[]
  /** What of it is about other items of an agenda. */
  aboutOthers: ReadonlySet<FileLine>
  /** True if something in the file shows where the piece ends, so a mark within it does not reach the next. */
  endIsCertain: boolean
  /** What the signs of the pack leave uncertain about it. */
  doubts: readonly Problem[]
}

export interface Pack {
  pieces: Piece[]
  leftOver: Papers['leftOver']
}

/** Splits a file into the reports that it holds, and says which of its pages belong to none. */
export function splitPack(text: FileText): Pack {
  const { parts, list } = partsOfPack(text)
  const repeated = repeatedInHeads(parts)
  let above: FileLine[] = []
  const pieces = parts.flatMap((part, index): Piece[] => {
    const { kind, head, lines } = part
    if (kind !== 'report') {
      above = above.concat(lines)
      return []
    }
    const own = above
    above = []
    const number = agendaNumberIn(lines) ?? head?.number ?? null
    const next = parts[index + 1]?.head
    const endIsCertain = !next || next.anchored || next.evidence >= surely
    return [
      {
        number,
        pages: rangeOf(lines),
        lines,
        hints: hintsOf(part, number, repeated),
        above: own,
        aboutOthers: linesOfOthers(list, text.lines, number),
        endIsCertain,
        doubts: doubtsOf(part, number, list, parts),
      },
    ]
  })
  return { pieces, leftOver: leftOverPages(text, parts) }
}
