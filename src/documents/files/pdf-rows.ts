export interface PdfWord {
  text: string
  x: number
  y: number
  width: number
  height: number
  font: string
}

/** What stands on one line of a page, or of one column of it. */
export interface PdfRow {
  text: string
  x: number
  right: number
  y: number
  height: number
  /** The font of all of it, or null where there are more. */
  font: string | null
  /** Where the column that it stands in ends. */
  margin: number
}

export interface PdfPage {
  rows: PdfRow[]
  bottom: number
  top: number
}

interface Gathered {
  y: number
  height: number
  words: PdfWord[]
}

/** Puts runs of text on their lines, top to bottom and left to right; a wide space between two is a tab. */
export function pdfRows(words: readonly PdfWord[]): PdfRow[] {
  const gathered = gather(words)
  const gutter = gutterOf(gathered)
  if (gutter === null) return withMargin(gathered.map(rowOf))
  // A line across the gutter parts what stands above it from what stands below; between two, the left column comes first.
  const rows: PdfRow[] = []
  let band: PdfWord[] = []
  const flush = () => {
    const [left, right] = [band.filter((word) => word.x < gutter), band.filter((word) => word.x >= gutter)]
    rows.push(...withMargin(gather(left).map(rowOf)), ...withMargin(gather(right).map(rowOf)))
    band = []
  }
  for (const row of gathered) {
    if (row.words.some((word) => crosses(word, gutter))) {
      flush()
      rows.push(...withMargin([rowOf(row)]))
    } else {
      band.push(...row.words)
    }
  }
  flush()
  return rows
}

function gather(words: readonly PdfWord[]): Gathered[] {
  const rows: Gathered[] = []
  for (const word of [...words].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - word.y) <= Math.max(row.height, word.height) * 0.45) {
      row.words.push(word)
      row.height = Math.max(row.height, word.height)
    } else {
      rows.push({ y: word.y, height: word.height, words: [word] })
    }
  }
  return rows
}

/** The middle of the white between two columns of running text, or null for a page of one. */
function gutterOf(rows: readonly Gathered[]): number | null {
  const all = rows.flatMap((row) => row.words)
  const left = Math.min(...all.map((word) => word.x))
  const right = Math.max(...all.map((word) => word.x + word.width))
  let best: { x: number; rows: number } | null = null
  for (let share = 0.38; share <= 0.62; share += 0.02) {
    const x = left + (right - left) * share
    const beside = rows.filter((row) => isBeside(row, x)).length
    if (beside > (best?.rows ?? 0)) best = { x, rows: beside }
  }
  if (!best || best.rows < 8) return null
  const { x } = best
  const free = rows.filter((row) => !row.words.some((word) => crosses(word, x)))
  return best.rows >= free.length * 0.5 && best.rows >= rows.length * 0.3 ? x : null
}

/** Running text on both sides: a table of labels and values has little on its left. */
function isBeside({ words, height }: Gathered, x: number): boolean {
  if (words.some((word) => crosses(word, x))) return false
  const left = words.filter((word) => word.x < x)
  const right = words.filter((word) => word.x >= x)
  const leftEnd = Math.max(...left.map((word) => word.x + word.width))
  const rightStart = Math.min(...right.map((word) => word.x))
  return rightStart - leftEnd > height * 0.9 && characters(left) > 18 && characters(right) > 10
}

function characters(words: readonly PdfWord[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0)
}

function crosses(word: PdfWord, x: number): boolean {
  return word.x < x && word.x + word.width > x
}

function rowOf({ y, height, words }: Gathered): PdfRow {
  const ordered = words.sort((one, other) => one.x - other.x)
  const [first] = ordered
  const last = ordered.at(-1)
  const font = ordered.every((word) => word.font === first?.font) ? (first?.font ?? null) : null
  const right = last ? last.x + last.width : 0
  return { text: rowText(ordered), x: first?.x ?? 0, right, y, height, font, margin: right }
}

function withMargin(rows: PdfRow[]): PdfRow[] {
  const margin = rows.reduce((furthest, row) => Math.max(furthest, row.right), 0)
  return rows.map((row) => ({ ...row, margin }))
}

function rowText(words: readonly PdfWord[]): string {
  let text = ''
  let end = Number.NaN
  for (const word of words) {
    const space = word.x - end
    if (space > word.height * 1.1) text += '\t'
    else if (space > word.height * 0.15 && !text.endsWith(' ') && !word.text.startsWith(' ')) text += ' '
    text += word.text
    end = word.x + word.width
  }
  return text.trim()
}
