import { type FileLine, oneSpaced } from '../line.ts'
import { isAboutOpenness } from '../marks/small-words.ts'
import { matchField } from './header-field.ts'

const edge = /\s\|(?:\s|$)/
const maxCells = 8
/** Row numbers get this offset, so that no row follows another by chance. */
const apart = 0.001

/**
 * Rebuilds rows of label and value from a table that a conversion left without cells, or with labels above their
 * values.
 */
export function tableRows(lines: readonly FileLine[]): FileLine[] {
  return besideLabels(cellsOf(lines))
}

/** Splits lines such as "DATE | 3 March 2027" that no table surrounds. */
function cellsOf(lines: readonly FileLine[]): FileLine[] {
  let row: number | null = null
  return lines.flatMap((line, index) => {
    const pieces = piecesOf(line)
    const [first = ''] = pieces
    const beside = [lines[index - 1], lines[index + 1]]
    const isRow =
      pieces.length > 1 &&
      (isLabel(first) || beside.some((near) => near !== undefined && piecesOf(near).length > 1))
    if (isRow) {
      row = line.number + apart
      const found: FileLine[] = []
      for (const [column, text] of pieces.entries())
        if (text !== '') found.push({ ...line, text, gap: true, cell: { row, column }, of: line.of ?? line })
      return found
    }
    const continues = row !== null && line.cell === null && !line.gap && continuesValue(lines, index)
    if (!continues || row === null) row = null
    return row === null ? [line] : [{ ...line, cell: { row, column: 1 }, of: line.of ?? line }]
  })
}

function piecesOf(line: FileLine): string[] {
  if (line.cell !== null || line.furniture || line.text.length > 400 || !edge.test(line.text)) return []
  const pieces = line.text.split('|').map(oneSpaced)
  return pieces.length > maxCells ? [] : pieces
}

/** True if a line between two rows continues the first one's value. */
function continuesValue(lines: readonly FileLine[], index: number): boolean {
  const next = lines[index + 1]
  return next !== undefined && !next.gap && piecesOf(next).length > 1
}

function isLabel(text: string): boolean {
  const found = text.length > 80 ? null : matchField(text, 'cell')
  return found !== null ? found.rest === '' : isAboutOpenness(text)
}

/** A row of labels only, with the values in the row below. */
function besideLabels(lines: readonly FileLine[]): FileLine[] {
  const turned: FileLine[] = []
  let index = 0
  while (index < lines.length) {
    const labels = rowFrom(lines, index)
    const values = rowFrom(lines, index + labels.length)
    if (areLabelsAbove(labels, values)) {
      for (const [at, label] of labels.entries()) {
        const row = (label.cell?.row ?? 0) + (at + 1) * apart
        const own = values.filter(({ cell }) => cell?.column === label.cell?.column)
        turned.push(placed(label, row, 0), ...own.map((line) => placed(line, row, 1)))
      }
      index += labels.length + values.length
    } else {
      turned.push(...lines.slice(index, index + Math.max(labels.length, 1)))
      index += Math.max(labels.length, 1)
    }
  }
  return turned
}

/** The lines of the row that begins at a given line. */
function rowFrom(lines: readonly FileLine[], start: number): FileLine[] {
  const row = lines[start]?.cell?.row
  const own: FileLine[] = []
  for (let index = start; row !== undefined && lines[index]?.cell?.row === row; index++) {
    const line = lines[index]
    if (line) own.push(line)
  }
  return own
}

function areLabelsAbove(labels: readonly FileLine[], values: readonly FileLine[]): boolean {
  const columns = labels.map(({ cell }) => cell?.column)
  return (
    labels.length > 1 &&
    labels.length <= maxCells &&
    new Set(columns).size === columns.length &&
    labels.every(({ text }) => matchField(text, 'cell')?.rest === '') &&
    values.length > 0 &&
    values.every(({ text, cell }) => columns.includes(cell?.column) && !isLabel(text)) &&
    values.some(({ cell }) => cell?.column === columns[0])
  )
}

function placed(line: FileLine, row: number, column: number): FileLine {
  return { ...line, gap: true, cell: { row, column }, of: line.of ?? line }
}
