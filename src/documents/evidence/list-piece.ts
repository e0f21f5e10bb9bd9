import type { FileLine } from '../line.ts'
import { type Paragraph, toParagraphs } from '../report/block.ts'
import { splitInline } from '../report/inline-list.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import type { EndSign } from './end-signs.ts'

/** A paragraph of what may be a list. */
export interface ListPiece extends Paragraph {
  /** Set if its line may be what ends the list. */
  end: EndSign | null
  /** True if it gives a reason, or notes something, among the recommendations. */
  reason: boolean
}

const reasons = phraseBook('reason')

/** The paragraphs of the lines below the opening of a list, cut wherever a line may end it. */
export function piecesOf(lines: readonly FileLine[], ends: ReadonlyMap<FileLine, EndSign>): ListPiece[] {
  const columns = reasonColumns(lines)
  return toParagraphs(lines, (line) => ends.has(line)).flatMap((block) => {
    const [first] = block.lines
    const end = (first && ends.get(first)) ?? null
    const reason = givesReasons(block) || (first?.cell != null && columns.has(first.cell.column))
    const blocks = reason || end ? [block] : splitInline(block)
    return blocks.map((one, index) => ({ ...one, reason, end: index === 0 ? end : null }))
  })
}

/** The columns of a table that a word such as "Reason" heads. */
function reasonColumns(lines: readonly FileLine[]): ReadonlySet<number> {
  const row = lines.find(({ cell }) => cell !== null)?.cell?.row
  const heads = lines.filter(({ cell, text }) => cell?.row === row && reasons.is(wordsIn(text)))
  return new Set(heads.flatMap(({ cell }) => (cell && cell.column > 0 ? [cell.column] : [])))
}

/** "Reason: to meet the duty", alone or after each item. */
function givesReasons({ label, text }: Paragraph): boolean {
  const [, before = ''] = /^(\p{Lu}[^.:–-]{0,80}?)\s*[:–-]/u.exec(text) ?? []
  return label === null && before !== '' && reasons.is(wordsIn(before))
}

/** True if a reason has a list of its own below it or in it. */
export function listsReasons(piece: ListPiece): boolean {
  const listed = { ...piece, text: piece.text.replace(/^[^:–-]*[:–-]\s*/, 'That: ') }
  return /[:–-]$/.test(piece.text) || splitInline(listed).length > 1
}
