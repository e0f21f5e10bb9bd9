import type { FileLine } from '../line.ts'
import { type Passage, passagesIn } from './passages.ts'

/** A passage of some lines, at their places among all. */
export function atPlaces(passage: Passage, places: readonly number[]): Passage {
  return { ...passage, from: places[passage.from] ?? 0, to: places[passage.to] ?? 0 }
}

export function textsAt(lines: readonly FileLine[], places: readonly number[]): string[] {
  return places.map((at) => lines[at]?.text ?? '')
}

/** Marks that wrap in a narrow column, with the words of another column between their lines. */
export function brokenIn(lines: readonly FileLine[], places: readonly number[]): Passage[] {
  const inCells = columnsOf(lines, places).flatMap((column) =>
    passagesIn(textsAt(lines, column)).flatMap((passage) => {
      const found = atPlaces(passage, column)
      return found.to - found.from > passage.to - passage.from ? [found] : []
    }),
  )
  return [...inCells, ...brokenByTabs(lines, places)]
}

function columnsOf(lines: readonly FileLine[], places: readonly number[]): number[][] {
  const columns = new Map<number, number[]>()
  for (const at of places) {
    const column = lines[at]?.cell?.column ?? 0
    const own = columns.get(column)
    if (own) own.push(at)
    else columns.set(column, [at])
  }
  return columns.size > 1 ? [...columns.values()] : []
}

/** In a table without cells, a tab stands before the other column. */
function brokenByTabs(lines: readonly FileLine[], places: readonly number[]): Passage[] {
  const whole = textsAt(lines, places)
  if (!whole.some((text) => text.includes('\t'))) return []
  const cut = whole.map((text) => (text.includes('\t') ? text.slice(0, text.lastIndexOf('\t')) : text))
  return passagesIn(cut).flatMap((passage) => {
    const { from, to } = passage
    const broken = whole.slice(from, to).some((text, at) => text !== cut[from + at])
    return broken ? [atPlaces(passage, places)] : []
  })
}
