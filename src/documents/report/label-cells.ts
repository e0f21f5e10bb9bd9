import { kindOf } from '../evidence/heading-words.ts'
import type { FileLine } from '../line.ts'

const onlyLabel = /^\(?(?:[a-z]\d{0,2}|\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5})[.)]{0,2}:?$/i

/** Joins a label in the first cell of a row, or on a line of its own, to the words that it labels. */
export function joinLabelCells(lines: readonly FileLine[]): FileLine[] {
  const joined: FileLine[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const next = lines[index + 1]
    if (!line) continue
    if (next && isLabelOf(line, next)) {
      joined.push({
        ...next,
        label: line.text.trim(),
        gap: true,
        of: line.of ?? line,
        joins: [next.of ?? next],
      })
      index++
    } else {
      joined.push(line)
    }
  }
  return joined
}

function isLabelOf(line: FileLine, next: FileLine): boolean {
  if (line.text.length > 12 || !onlyLabel.test(line.text.trim())) return false
  return (
    (line.cell === null ? isSeparateLabel(line, next) : line.cell.column === 0) &&
    next.cell?.row === line.cell?.row &&
    (next.cell?.column ?? 1) === 1 &&
    line.label === null &&
    next.label === null &&
    (/^\d+[.)]\d?/.test(line.text.trim()) || next.text.trim().split(/\s+/).length > 1)
  )
}

/** "3.0" above its words, or "3." above a heading, as a conversion leaves a row's cells. */
function isSeparateLabel({ text }: FileLine, next: FileLine): boolean {
  if (next.cell !== null || !/^\p{L}/u.test(next.text.trim())) return false
  return (
    /^\d{1,2}\.\d{1,2}\.?$/.test(text.trim()) ||
    (/^\d{1,2}[.)]$/.test(text.trim()) && kindOf(next.text) !== null)
  )
}
