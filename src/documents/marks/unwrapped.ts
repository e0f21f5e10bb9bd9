import type { FileLine } from '../line.ts'
import { textsAt } from './columns.ts'
import type { Passage } from './passages.ts'
import { hitsIn } from './small-words.ts'

/** The lines that a short cell's text is broken into, unless it is on one line. */
function cellAt(lines: readonly FileLine[], at: number): number[] | null {
  const cell = lines[at]?.cell
  if (!cell) return null
  const near = Array.from({ length: 2 * maxCellLines + 1 }, (_, one) => at + one - maxCellLines)
  const own = near.filter(
    (one) => lines[one]?.cell?.row === cell.row && lines[one]?.cell?.column === cell.column,
  )
  const isOne = own.slice(1).every((one) => lines[one]?.gap === false)
  return isOne && own.length > 1 && own.length <= maxCellLines ? own : null
}
const maxCellLines = 6

/**
 * A passage with the rest of its cell or question. "Is this report\tYes ☐ No ☒" / "restricted?" is wrapped in its narrow
 * column, with the answer beside its first line.
 */
export function unwrapped(lines: readonly FileLine[], passage: Passage): Passage {
  const cell = cellAt(lines, passage.from)
  if (cell) {
    const text = textsAt(lines, cell)
      .map((one) => one.trim())
      .join(' ')
    return { from: cell[0] ?? passage.from, to: cell.at(-1) ?? passage.to, text, hits: hitsIn(text) }
  }
  const above = lines[passage.from - 1]
  const [, words, answer] = /^((?:is|does|will)\b[^\t]{1,60})\t(.{1,80})$/i.exec(above?.text ?? '') ?? []
  if (words === undefined || lines[passage.from]?.gap || !/\?\s*$/.test(passage.text)) return passage
  const text = `${words} ${passage.text.trim()}\t${answer}`
  return { ...passage, from: passage.from - 1, text, hits: hitsIn(text) }
}
