import { kindOf } from '../evidence/heading-words.ts'
import type { FileText } from '../file-text.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { oneForm } from '../text/one-form.ts'
import { type Sign, type SignKind, signsOf } from './line-signs.ts'
import { type Opening, openingsOf } from './openings.ts'
import { isPageNumber } from './page-numbers.ts'
import { stampedTitle } from './part-titles.ts'

/** A place where a paper may begin, with what speaks for it. */
export interface Head {
  /** The index of its first line. */
  at: number
  /** The index of its last line. */
  to: number
  evidence: number
  number: string | null
  anchored: boolean
  signs: readonly Sign[]
  /** What may be its title, in one form. */
  names: readonly string[]
}

const weights: Record<SignKind, number> = {
  title: 2,
  number: 2,
  meeting: 1.5,
  date: 1.5,
  by: 1.5,
  heading: 1.5,
  between: 0,
  letterhead: 1,
  field: 0.5,
  appendix: 0,
}
/** For a heading that has a heading of recommendations under it. */
const ownListWeight = 1.5
/** How many lines without a sign may stand between two with one. */
const reach = 4
const longestLine = 300

interface Run {
  at: number
  to: number
  opening: Opening | null
  signs: Sign[]
  /** Short lines without a sign, below the last with one. */
  plain: string[]
  since: number
  ownList: boolean
}

/**
 * The places of a file where a paper may begin.
 * @param opensList for each line, whether it opens a list of recommendations
 */
export function findHeads(text: FileText, opensList: readonly boolean[]): Head[] {
  const { lines } = text
  const openings = openingsOf(text, opensList)
  const outermost = lines.reduce((least, { level }) => Math.min(least, level ?? least), 6)
  const runs: Run[] = []
  let open: Run | null = null
  for (const [at, line] of lines.entries()) {
    const opening = openings.get(at) ?? null
    const silent = line.furniture || line.text.trim() === ''
    const signs = silent || opensList[at] || listsItem(lines, at) ? [] : signsOf(line, below(lines, at))
    const anew = open !== null && (open.plain.length > 0 || says(open, 'between')) && isItem(signs)
    if (opening || (signs.length > 0 && (!open || anew))) {
      open = begin(at, opening)
      runs.push(open)
      const above = opening || listsItem(lines, at - 1) ? undefined : lines[at - 1]
      if (above && isTitleAbove(above, signs)) {
        open.at--
        open.signs.push({ kind: 'heading', value: oneForm(above.text) })
      }
    }
    if (silent || !open) continue
    read(open, line, signs, at)
    if (line.level === outermost && signs.some(({ kind }) => kind === 'heading'))
      open.ownList ||= hasOwnList(lines, opensList, at)
    if (opensList[at] || open.since > reach || line.text.length > longestLine) open = null
  }
  return runs.map(headOf)
}

/** "Item 8: Play area" begins a paper, unless it stands in the header of one. */
function isItem(signs: readonly Sign[]): boolean {
  return signs.some(({ kind }) => kind === 'number') && signs.some(({ kind }) => kind === 'heading')
}

/** Item stands below item in an agenda. */
function listsItem(lines: readonly FileLine[], at: number): boolean {
  const isTitle = (index: number) => stampedTitle(oneSpaced(lines[index]?.text ?? '')) !== null
  return isTitle(at) && (isTitle(at - 1) || isTitle(at + 1))
}

function says({ signs }: Run, wanted: SignKind): boolean {
  return signs.some(({ kind }) => kind === wanted)
}

function begin(at: number, opening: Opening | null): Run {
  return { at, to: at, opening, signs: [], plain: [], since: 0, ownList: false }
}

function read(run: Run, line: FileLine, signs: readonly Sign[], at: number): void {
  run.to = at
  if (signs.length === 0) {
    run.since++
    if (line.text.length < 120) run.plain.push(oneForm(line.text))
    return
  }
  // What stands between two lines of a header is part of it.
  if (run.signs.length > 0) run.signs.push(...run.plain.map((value) => ({ kind: 'between' as const, value })))
  run.plain = []
  run.since = 0
  run.signs.push(...signs)
}

function headOf({ at, to, opening, signs, plain, ownList }: Run): Head {
  const kinds = [...new Set(signs.map(({ kind }) => kind))]
  const said = kinds.reduce((sum, kind) => sum + weights[kind], 0)
  const valuesOf = (kind: SignKind) => signs.flatMap((sign) => (sign.kind === kind ? [sign.value] : []))
  const named = [valuesOf('title'), valuesOf('heading'), valuesOf('between'), plain.slice(0, 3)]
  const names = named.find(({ length }) => length > 0)
  return {
    at,
    to,
    evidence: said + (opening?.evidence ?? 0) + (ownList ? ownListWeight : 0),
    number: opening?.number ?? valuesOf('number')[0] ?? null,
    anchored: opening?.anchored ?? false,
    signs,
    names: [...(opening?.name ? [opening.name] : []), ...(names ?? [])],
  }
}

function below(lines: readonly FileLine[], at: number): FileLine | undefined {
  return lines.slice(at + 1, at + 4).find(({ furniture }) => !furniture)
}

/** A title without a label may stand right above the first line that has one. */
function isTitleAbove({ gap, furniture, cell, text }: FileLine, signs: readonly Sign[]): boolean {
  const named = signs.some(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'appendix')
  if (named || !gap || furniture || cell || isPageNumber(text)) return false
  const words = oneSpaced(text)
  return /^\p{Lu}.{4,99}[^.;:,]$/u.test(words) && kindOf(words) === null
}

function hasOwnList(lines: readonly FileLine[], opensList: readonly boolean[], at: number): boolean {
  const level = lines[at]?.level ?? null
  if (level === null) return false
  for (let index = at + 1; index < lines.length; index++) {
    const below = lines[index]?.level ?? null
    if (below === null) continue
    if (below <= level) return false
    if (opensList[index]) return true
  }
  return false
}
