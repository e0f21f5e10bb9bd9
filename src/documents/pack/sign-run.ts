import { kindOf } from '../evidence/heading-words.ts'
import type { FileLine } from '../line.ts'
import { headingLabel } from '../report/label.ts'
import { oneForm } from '../text/one-form.ts'
import type { Sign, SignKind } from './line-signs.ts'
import type { Opening } from './openings.ts'

/** Lines of a file that may be the head of a paper, read from the top. */
export interface SignRun {
  at: number
  to: number
  opening: Opening | null
  signs: Sign[]
  /** Short lines without a sign, below the last with one. */
  plain: string[]
  /** How many lines stand below the last with a sign. */
  since: number
  /** True if one of them is a sentence, or heads a section. */
  told: boolean
  ownList: boolean
}

const shortestSentence = 20
const longestPlain = 120

export function beginRun(at: number, opening: Opening | null): SignRun {
  return { at, to: at, opening, signs: [], plain: [], since: 0, told: false, ownList: false }
}

export function readInto(run: SignRun, line: FileLine, signs: readonly Sign[], at: number): void {
  run.to = at
  if (signs.length === 0) {
    run.since++
    run.told ||= isBody(line)
    if (line.text.length < longestPlain) run.plain.push(oneForm(line.text))
    return
  }
  // What stands between two lines of a header is part of it.
  if (run.signs.length > 0) run.signs.push(...run.plain.map((value) => ({ kind: 'between' as const, value })))
  run.plain = []
  run.since = 0
  run.told = false
  run.signs.push(...signs)
}

function isBody(line: FileLine): boolean {
  if (line.cell !== null) return false
  return (
    (line.text.length > shortestSentence && line.text.endsWith('.')) ||
    kindOf(headingLabel(line).text) !== null
  )
}

/**
 * "Item 8: Play area" begins a paper, unless it stands in the header of one. So does a committee's name below a
 * sentence, and any sign below the rest of a report that runs over the page.
 */
export function beginsAnew(open: SignRun, signs: readonly Sign[]): boolean {
  if (signs.length === 0) return false
  const has = (...wanted: SignKind[]) => signs.some(({ kind }) => wanted.includes(kind))
  if (open.told && has('letterhead', 'meeting', 'title')) return true
  if (open.told && open.signs.length === 0 && !open.opening?.anchored) return true
  const below = open.plain.length > 0 || open.signs.some(({ kind }) => kind === 'between')
  return below && has('number') && has('heading', 'listed')
}
