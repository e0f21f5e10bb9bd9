import type { FileLine } from '../line.ts'
import { certain, endSigns, type Surroundings } from './end-signs.ts'
import { movesFrom } from './list-moves.ts'
import { type ListPiece, piecesOf } from './list-piece.ts'
import { type ListReading, type Step, unread } from './list-step.ts'

/** How many readings are kept from one paragraph to the next. */
const kept = 12
/** Below so many paragraphs only the best reading is followed: no list that anybody votes on is as long. */
const longest = 400
/** A reading so far behind the best is given up. */
const hopeless = 12
/** How many lines are looked at first: most lists are shorter. */
const firstLook = 64
/** How many paragraphs below a lead-in are looked at. */
const ahead = 40

export interface WeighedList {
  /** Each paragraph with its role, as the weightiest reading has them. */
  steps: readonly Step[]
  /** The lines that were read. */
  lines: readonly FileLine[]
  /** How much speaks for it. */
  weight: number
  /** The reading that comes next and differs in what is recommended. */
  next: { steps: readonly Step[]; behind: number } | null
}

/**
 * Reads the list below an opening: of all readings, the one for which most speaks. Looks no further down than it must.
 * @param linesUpTo gives that many of the lines from the opening on, or all that there are
 */
export function weighList(
  linesUpTo: (most: number) => readonly FileLine[],
  around: Surroundings,
): WeighedList {
  for (let most = firstLook; ; most *= 8) {
    const lines = linesUpTo(most)
    const { settled, ...list } = weigh(lines, around)
    if (settled || lines.length < most) return list
  }
}

function weigh(lines: readonly FileLine[], around: Surroundings): WeighedList & { settled: boolean } {
  const signs = endSigns(lines, around)
  const cut = lines.findIndex((line) => (signs.get(line)?.weight ?? 0) >= certain)
  const own = lines.slice(0, cut === -1 ? undefined : cut + 1)
  const pieces = piecesOf(own, signs)
  let readings: ListReading[] = [unread]
  for (const [index, piece] of pieces.entries()) {
    if (readings.every(({ ended }) => ended)) break
    const after = pieces.slice(index + 1, index + ahead)
    const moves = readings.flatMap((one) => movesFrom(one, piece, after, around))
    readings = best(moves, index < longest ? kept : 1)
  }
  const [first] = readings
  const steps = stepsOf(first)
  const said = signature(steps)
  const second = readings.find((one) => signature(stepsOf(one)) !== said)
  return {
    steps,
    lines: own,
    settled: cut !== -1 || readings.every(({ ended }) => ended),
    weight: first?.weight ?? 0,
    next: first && second ? { steps: stepsOf(second), behind: first.weight - second.weight } : null,
  }
}

function best(readings: ListReading[], most: number): ListReading[] {
  const ordered = readings.sort((one, other) => other.weight - one.weight).slice(0, most)
  const least = (ordered[0]?.weight ?? 0) - hopeless
  return ordered.filter(({ weight }) => weight >= least)
}

function stepsOf(reading: ListReading | undefined): Step[] {
  const steps: Step[] = []
  for (let step = reading?.step ?? null; step; step = step.before) steps.push(step)
  return steps.reverse()
}

/** What is recommended in a reading: which paragraphs are items, and which go with them. */
function signature(steps: readonly Step[]): string {
  return steps
    .filter(({ role }) => role === 'item' || role === 'inner' || role === 'joins')
    .map(
      ({ role, piece }: { role: string; piece: ListPiece }) =>
        `${role} ${piece.line} ${piece.label?.printed}`,
    )
    .join('\n')
}
