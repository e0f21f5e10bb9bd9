import type { PdfRule } from './pdf-rules.ts'
import { artifact } from './pdf-tags.ts'
import type { PdfWord } from './pdf-word.ts'

/** A run of text, or where a tag begins or ends, as the library gives them. */
export type PdfItem = PdfText | { type: string; id?: string | null; tag?: string }
interface PdfText {
  str: string
  transform: readonly number[]
  width: number
  height: number
  fontName: string
  hasEOL: boolean
}
type PdfRun = Omit<PdfWord, 'bold'>

/** The runs of text on a page, turned so that most of them go from left to right. */
export interface PdfWords {
  runs: PdfRun[]
  /** What goes in any other direction, as a watermark or a stamp does: one text for each direction. */
  slanted: string[]
  /** The lower and the upper edge of the page. */
  bottom: number
  top: number
  turned: (rules: readonly PdfRule[]) => PdfRule[]
}

/** How far from a line, in degrees, text may go that was scanned askew. */
const askew = 5

/** @param view the page's own edges: left, bottom, right, top */
export function pdfWords(items: readonly PdfItem[], view: readonly number[]): PdfWords {
  const all = markedItems(items)
  const turn = usualTurn(all.map(({ item, direction }) => [direction, item.str.length]))
  const slanted = new Map<number, string>()
  const runs: PdfRun[] = []
  for (const { item, direction, mark } of all) {
    if (turnOf(direction) !== turn) {
      const said = slanted.get(direction) ?? ''
      slanted.set(direction, `${said}${item.str}${item.hasEOL ? ' ' : ''}`)
    } else if (item.str.trim() !== '') {
      const [x, y] = turnBack(turn, item.transform[4] ?? 0, item.transform[5] ?? 0)
      runs.push({ text: item.str, x, y, width: item.width, height: item.height, font: item.fontName, mark })
    }
  }
  const [left = 0, low = 0, right = 0, high = 0] = view
  const edges = [turnBack(turn, left, low)[1], turnBack(turn, right, high)[1]]
  return {
    runs,
    slanted: [...slanted.values()].map((text) => text.trim()).filter((text) => text !== ''),
    bottom: Math.min(...edges),
    top: Math.max(...edges),
    turned: (rules) => (turn === 0 ? [...rules] : rules.map((rule) => turnedRule(turn, rule))),
  }
}

/** Each run of text with its direction, and the tag that it stands in if the page tells. */
function markedItems(items: readonly PdfItem[]) {
  const marks: (string | null)[] = []
  return items.flatMap((item) => {
    const mark = marks.at(-1) ?? null
    if ('str' in item) return [{ item, direction: directionOf(item.transform), mark }]
    if (item.type === 'endMarkedContent') marks.pop()
    else marks.push(item.tag === 'Artifact' ? artifact : (item.id ?? mark))
    return []
  })
}

/** In whole degrees, counter-clockwise. */
function directionOf([along = 0, up = 0]: readonly number[]): number {
  return Math.round((Math.atan2(up, along) * 180) / Math.PI)
}

/** Quarter turns; null for text that stands aslant. */
function turnOf(direction: number): number | null {
  const quarters = Math.round(direction / 90)
  return Math.abs(direction - quarters * 90) <= askew ? (quarters + 4) % 4 : null
}

function usualTurn(all: readonly (readonly [direction: number, length: number])[]): number {
  const lengths = [0, 0, 0, 0]
  for (const [direction, length] of all) {
    const turn = turnOf(direction)
    if (turn !== null) lengths[turn] = (lengths[turn] ?? 0) + length
  }
  return lengths.indexOf(Math.max(...lengths))
}

function turnBack(turn: number, x: number, y: number): [x: number, y: number] {
  if (turn === 1) return [y, -x]
  if (turn === 2) return [-x, -y]
  return turn === 3 ? [-y, x] : [x, y]
}

function turnedRule(turn: number, { upright, at, from, to }: PdfRule): PdfRule {
  const ends = [from, to].map((end) => turnBack(turn, upright ? at : end, upright ? end : at))
  const [[x = 0, y = 0] = [], [otherX = 0, otherY = 0] = []] = ends
  const nowUpright = turn % 2 === 0 ? upright : !upright
  return nowUpright
    ? { upright: true, at: x, from: Math.min(y, otherY), to: Math.max(y, otherY) }
    : { upright: false, at: y, from: Math.min(x, otherX), to: Math.max(x, otherX) }
}
