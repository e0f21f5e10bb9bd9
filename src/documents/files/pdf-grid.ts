import type { PdfRule } from './pdf-rules.ts'
import type { PdfWord } from './pdf-word.ts'

/** The words of one cell of a ruled table, and its position. */
export interface PdfCell {
  row: number
  column: number
  words: PdfWord[]
}

/** A ruled table: its non-empty cells, row by row. */
export interface PdfGrid {
  left: number
  right: number
  top: number
  cells: PdfCell[]
}

interface Frame {
  left: number
  right: number
  bottom: number
  top: number
  uprights: PdfRule[]
  across: PdfRule[]
}

/** How far two lines may miss each other and still count as meeting. */
const slack = 3

/** Separates the words inside a page's ruled tables from the rest. */
export function pdfGrids(
  words: readonly PdfWord[],
  rules: readonly PdfRule[],
): { grids: PdfGrid[]; rest: PdfWord[] } {
  const frames = framesOf(rules)
  if (frames.length === 0) return { grids: [], rest: [...words] }
  const rest: PdfWord[] = []
  const inside = new Map<Frame, PdfWord[]>()
  for (const word of words) {
    const frame = frames.find((one) => contains(one, word))
    const own = frame && inside.get(frame)
    if (own) own.push(word)
    else if (frame) inside.set(frame, [word])
    else rest.push(word)
  }
  return { grids: [...inside].map(([frame, own]) => gridOf(frame, own)), rest }
}

/**
 * Groups lines that meet into tables, adding a side where a table was left open. Boxes and other shapes are left out.
 */
function framesOf(rules: readonly PdfRule[]): Frame[] {
  const uprights = rules.filter(({ upright }) => upright)
  const across = rules.filter(({ upright }) => !upright)
  const groups: { uprights: PdfRule[]; across: PdfRule[] }[] = across.map((rule) => ({
    uprights: [],
    across: [rule],
  }))
  for (const rule of uprights) {
    const met = groups.filter((group) => group.across.some((other) => meets(rule, other)))
    const [first, ...others] = met
    if (!first) continue
    first.uprights.push(rule)
    for (const other of others) {
      first.uprights.push(...other.uprights)
      first.across.push(...other.across)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.flatMap((group) => {
    if (group.uprights.length === 0) return []
    const left = Math.min(...group.uprights.map(({ at }) => at), ...group.across.map(({ from }) => from))
    const right = Math.max(...group.uprights.map(({ at }) => at), ...group.across.map(({ to }) => to))
    const bottom = Math.min(...group.uprights.map(({ from }) => from), ...group.across.map(({ at }) => at))
    const top = Math.max(...group.uprights.map(({ to }) => to), ...group.across.map(({ at }) => at))
    const parted =
      group.uprights.some(({ at }) => at > left + slack && at < right - slack) &&
      group.across.some(({ at }) => at > bottom + slack && at < top - slack)
    const frame = {
      left,
      right,
      bottom,
      top,
      uprights: [{ upright: true, at: left, from: bottom, to: top }, ...group.uprights],
      across: [{ upright: false, at: top, from: left, to: right }, ...group.across],
    }
    return parted ? [frame] : []
  })
}

function meets(upright: PdfRule, across: PdfRule): boolean {
  return (
    upright.at >= across.from - slack &&
    upright.at <= across.to + slack &&
    across.at >= upright.from - slack &&
    across.at <= upright.to + slack
  )
}

function contains({ left, right, bottom, top }: Frame, word: PdfWord): boolean {
  const [x, y] = middleOf(word)
  return x > left && x < right && y > bottom && y < top
}

/** A point inside a word, near its start: a word too wide for its cell belongs to the cell where it begins. */
function middleOf({ x, y, width, height }: PdfWord): [x: number, y: number] {
  return [x + Math.min(width / 2, 4), y + height * 0.3]
}

function gridOf(frame: Frame, words: readonly PdfWord[]): PdfGrid {
  const cells = new Map<string, PdfCell & { ceiling: number }>()
  for (const word of words) {
    const [x, y] = middleOf(word)
    const beside = frame.uprights.filter(({ from, to }) => y > from && y < to).map(({ at }) => at)
    const before = distinct(beside.filter((at) => at <= x))
    const left = before.at(-1) ?? frame.left
    const right = Math.min(...beside.filter((at) => at > x), frame.right)
    // An underline does not reach from side to side.
    const ceiling = Math.min(
      ...frame.across
        .filter(({ at, from, to }) => at > y && from <= left + slack && to >= right - slack)
        .map(({ at }) => at),
      frame.top,
    )
    const key = `${ceiling} ${left}`
    const cell = cells.get(key) ?? { ceiling, row: 0, column: before.length - 1, words: [] }
    cell.words.push(word)
    cells.set(key, cell)
  }
  const ceilings = distinct([...cells.values()].map(({ ceiling }) => ceiling)).reverse()
  return {
    left: frame.left,
    right: frame.right,
    top: frame.top,
    cells: [...cells.values()]
      .map(({ ceiling, column, words: own }) => ({
        row: ceilings.findIndex((one) => Math.abs(one - ceiling) <= slack),
        column,
        words: own,
      }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
  }
}

/** Sorted ascending, without near-duplicates. */
function distinct(numbers: readonly number[]): number[] {
  const found: number[] = []
  for (const one of [...numbers].sort((a, b) => a - b))
    if (one - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > slack) found.push(one)
  return found
}
