import { type Gathered, gatherRows } from './gather-rows.ts'
import type { PdfWord } from './pdf-word.ts'

export interface Columns {
  /** The x position of the white space between the columns. */
  gutter: number
  /** The y position below which the page has two columns. */
  from: number
}

const minLines = 6

/** Finds two columns of running text on a page; null if the page has one. */
export function columnsOf(words: readonly PdfWord[]): Columns | null {
  if (words.length < minLines * 2) return null
  const { left, right } = edgesOf(words)
  let best: (Columns & { across: number }) | null = null
  for (let share = 0.38; share <= 0.62; share += 0.02) {
    const gutter = left + (right - left) * share
    const found = beside(words, gutter, left)
    if (found && found.across < (best?.across ?? Number.POSITIVE_INFINITY)) best = { gutter, ...found }
  }
  return best && { gutter: best.gutter, from: best.from }
}

/**
 * Counts the lines that cross a gutter with lines on its right and running text on its left, and finds where the
 * columns start. Running text fills its column; the labels of a table do not. Null if the page has no such gutter.
 */
function beside(
  words: readonly PdfWord[],
  gutter: number,
  edge: number,
): { across: number; from: number } | null {
  const rightRows = gatherRows(words.filter(({ x }) => x >= gutter)).filter(isText)
  if (rightRows.length < minLines || !isAligned(rightRows)) return null
  const bottom = Math.min(...rightRows.map(({ y }) => y))
  const leftRows = gatherRows(words.filter((word) => word.x < gutter && !crosses(word, gutter)))
  if (leftRows.filter(isLabel).length > leftRows.length / 3) return null
  const filled = leftRows.filter(
    (row) =>
      isText(row) && Math.max(...row.words.map((word) => word.x + word.width)) - edge > (gutter - edge) * 0.7,
  )
  const top = Math.max(...filled.map(({ y }) => y))
  const across = gatherRows(words.filter((word) => crosses(word, gutter) && word.y <= top))
  const amid = across.filter(({ y }) => y >= bottom)
  const inside = rightRows.filter(({ y }) => y <= top + 1)
  if (filled.length < minLines || inside.length < minLines || amid.length > inside.length * 0.25) return null
  return {
    across: across.length,
    from: startOf(words, gutter, top, rightRows),
  }
}

/**
 * The columns begin below the last line above them that crosses the gutter or stands on both sides of it, as table rows
 * do. If the right side is running text up there too, short lines beside it belong to the left column.
 */
function startOf(
  words: readonly PdfWord[],
  gutter: number,
  top: number,
  rightRows: readonly Gathered[],
): number {
  const rightTop = Math.max(...rightRows.map(({ y }) => y))
  const start = Math.max(top, Math.min(rightTop, top + 40))
  const wide = words.filter((word) => word.y > start + 1 && crosses(word, gutter))
  const lowest = Math.min(...wide.map(({ y }) => y))
  const high = words.filter(({ y }) => y > start + 1 && y < lowest)
  if (isRunning(gatherRows(high.filter(({ x }) => x >= gutter)), rightRows)) return lowest - 1
  const beside = gatherRows(high).filter(
    (row) => row.words.some(({ x }) => x < gutter) && row.words.some(({ x }) => x >= gutter),
  )
  return Math.min(lowest, ...beside.map(({ y }) => y)) - 1
}

/** True if most lines run from one edge of their column to the other. */
function isRunning(rows: readonly Gathered[], column: readonly Gathered[]): boolean {
  const { left, right } = edgesOf(column.flatMap(({ words }) => words))
  const full = rows.filter(({ words }) => {
    const own = edgesOf(words)
    return own.left - left < 60 && own.right - left > (right - left) * 0.7
  })
  return full.length >= 2 && full.length > rows.length * 0.6
}

function isText({ words }: Gathered): boolean {
  return words.reduce((sum, word) => sum + word.text.length, 0) > 15
}

function isLabel({ words }: Gathered): boolean {
  return words.at(-1)?.text.trimEnd().endsWith(':') === true
}

/** A column's lines begin at its edge, or are indented by a few steps of a list. */
function isAligned(rows: readonly Gathered[]): boolean {
  const starts = rows.map(({ words }) => Math.min(...words.map(({ x }) => x)))
  const edge = Math.min(...starts)
  return starts.filter((x) => x - edge < 60).length > rows.length * 0.8
}

function edgesOf(words: readonly PdfWord[]): { left: number; right: number } {
  let [left, right] = [Number.POSITIVE_INFINITY, 0]
  for (const { x, width } of words) {
    left = Math.min(left, x)
    right = Math.max(right, x + width)
  }
  return { left, right }
}

export function crosses(word: PdfWord, x: number): boolean {
  return word.x < x && word.x + word.width > x
}
