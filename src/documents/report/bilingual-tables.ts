import { welshness } from '../evidence/language.ts'
import type { FileLine } from '../line.ts'

const leastWords = 3

/**
 * Takes tables apart that print Welsh beside English: first the one column as paragraphs, then the other. A column of
 * labels goes with both.
 */
export function partLanguages(lines: readonly FileLine[]): FileLine[] {
  return tablesIn(cellsAtTabs(lines)).flatMap((table) => {
    const columns = languageColumns(table)
    if (columns === null) return table
    return columns.flatMap((column, copy) => {
      const other = columns.find((one) => one !== column)
      return rowsOf(table.filter(({ cell }) => cell?.column !== other)).flatMap((row) =>
        asParagraphs(row, copy),
      )
    })
  })
}

/** A text file or a PDF has a tab between the languages. A line without one wraps whichever is not at its end. */
function cellsAtTabs(lines: readonly FileLine[]): FileLine[] {
  const halves = lines.map(halvesOf)
  if (halves.filter((half) => half !== null).length < 2) return [...lines]
  let row = 0
  let last: string[] | null = null
  return lines.flatMap((line, index) => {
    const pieces = halves[index]
    if (pieces) {
      row = line.number + 0.002
      last = pieces
      return pieces.map((text, column) => cellIn(line, text, row, column))
    }
    if (line.gap || line.cell) last = null
    if (!last) return [line]
    const column: number = last.findIndex((text) => !/[.;:]$/.test(text))
    return [cellIn(line, line.text, row, column === -1 ? 0 : column)]
  })
}

function cellIn(line: FileLine, text: string, row: number, column: number): FileLine {
  return { ...line, text, cell: { row, column }, of: line.of ?? line }
}

/** "nodi’r adroddiad", tab, "note the report" */
function halvesOf({ text, cell }: FileLine): string[] | null {
  const [one = '', two = '', more] = cell === null && text.includes('\t') ? text.split('\t') : []
  const apart = welshness(one) * welshness(two) < 0
  return more === undefined && apart ? [one.trim(), two.trim()] : null
}

/** Runs of lines, each wholly inside a table or wholly outside one. */
function tablesIn(lines: readonly FileLine[]): FileLine[][] {
  const runs: FileLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run?.[0] && (run[0].cell === null) === (line.cell === null)) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** The columns in Welsh and in English, in their order; null unless there is one of each, and labels beside them. */
function languageColumns(table: readonly FileLine[]): number[] | null {
  const columns = [...new Set(table.flatMap(({ cell }) => cell?.column ?? []))].sort((one, two) => one - two)
  if (columns.length < 2) return null
  const textOf = (column: number) =>
    table.flatMap((line) => (line.cell?.column === column ? [line.text] : [])).join(' ')
  const welsh = columns.filter((column) => welshness(textOf(column)) >= leastWords)
  const english = columns.filter((column) => welshness(textOf(column)) <= -leastWords)
  const rest = columns.filter((column) => !welsh.includes(column) && !english.includes(column))
  const labels = rest.every((column) => textOf(column).length < 8 * table.length)
  return welsh.length === 1 && english.length === 1 && labels ? [...welsh, ...english].sort() : null
}

function rowsOf(lines: readonly FileLine[]): FileLine[][] {
  const rows = new Map<number, FileLine[]>()
  for (const line of lines) {
    const row = line.cell?.row ?? 0
    rows.set(row, [...(rows.get(row) ?? []), line])
  }
  return [...rows.values()]
}

/** A row's label and words as a row of their own; words without a label as paragraphs. */
function asParagraphs(row: readonly FileLine[], copy: number): FileLine[] {
  const columns = new Set(row.map(({ cell }) => cell?.column))
  return row.map((line, index) => ({
    ...line,
    gap: index === 0 || line.gap,
    cell:
      columns.size < 2 || !line.cell
        ? null
        : { row: line.cell.row + (copy + 1) * 0.01, column: Math.min(line.cell.column, 1) },
    of: line.of ?? line,
  }))
}
