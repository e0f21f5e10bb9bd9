import type { FileLine } from '../line.ts'
import { isKnownHeading } from '../report/heading.ts'
import { type Label, splitLabel } from '../report/label.ts'
import { oneForm } from '../text/one-form.ts'
import type { Finding } from './find-marks.ts'
import { once } from './once.ts'
import { isOnlyMark, partsNamed } from './small-words.ts'

type Count = Label['counts'][number]

/** The lines that a mark of a part covers: from the first to before the last. */
export interface Extent {
  from: number
  to: number
  /** True if something shows that the part ends there; else it goes on to the end of the piece or of the file. */
  certain: boolean
}

/** Finds how far a mark of a part reaches. Where its end is not certain, it reaches to the end. */
export function partOf(lines: readonly FileLine[], sign: Finding, signs: readonly Finding[]): Extent {
  const begins =
    sign.leads && (lines[sign.from]?.gap !== false || !inBrackets.test(lines[sign.from]?.text ?? ''))
  const from = begins ? sign.from : startOfParagraph(lines, sign.from)
  const to =
    printedEnd(sign, signs) ??
    endOfRow(lines, sign.from) ??
    endOfItem(lines, from, sign) ??
    endOfSection(lines, sign)
  return { from: startOfRow(lines, from), to: to ?? lines.length, certain: to !== null }
}

/** After "[END OF EXEMPT]", if each mark between has an end of its own. */
function printedEnd(sign: Finding, signs: readonly Finding[]): number | null {
  if (!signs.some(({ says }) => says === 'ends')) return null
  let open = 1
  let last = sign.to
  const later = signs.filter(
    (one) => one !== sign && one.from >= sign.from && (one.says === 'closed' || one.says === 'ends'),
  )
  for (const one of later.sort((first, second) => first.from - second.from)) {
    if (one.says === 'ends') open--
    else if (one.from > last + 1) open++
    last = one.to
    if (open === 0) return one.to + 1
  }
  return null
}

/** What stands in brackets is about the words before it. */
const inBrackets = /^\s*[[({]/

function startOfParagraph(lines: readonly FileLine[], at: number): number {
  let start = at
  while (
    start > 0 &&
    lines[start]?.gap === false &&
    lines[start]?.level === null &&
    isUnlabelled(lines[start])
  )
    start--
  return start
}

function isUnlabelled(line: FileLine | undefined): boolean {
  return line !== undefined && labelOf(line) === null
}

function startOfRow(lines: readonly FileLine[], at: number): number {
  const row = lines[at]?.cell?.row
  let start = at
  while (row !== undefined && lines[start - 1]?.cell?.row === row) start--
  return start
}

/** The end of a row with several cells. A mark alone in its row, or in a table's first row, heads the table. */
function endOfRow(lines: readonly FileLine[], at: number): number | null {
  const row = lines[at]?.cell?.row
  if (row === undefined) return null
  const start = startOfRow(lines, at)
  let end = at
  while (lines[end]?.cell?.row === row) end++
  const columns = new Set(lines.slice(start, end).map(({ cell }) => cell?.column))
  const below = lines[end]
  if (columns.size < 2 || isOnlyMark(textOf(lines.slice(start, end)))) return null
  if (lines[start - 1]?.cell || !below?.cell) return below?.cell && below.cell.column !== 0 ? null : end
  while (lines[end]?.cell) end++
  return end
}

function textOf(lines: readonly FileLine[]): string {
  return lines.map(({ text }) => text).join(' ')
}

const labelOf = once((line: FileLine) => splitLabel(line).label)

/** The next item or numbered paragraph, or the heading below, for a mark within one. */
function endOfItem(lines: readonly FileLine[], from: number, sign: Finding): number | null {
  const first = lines[from]
  const label = first ? labelOf(first) : null
  if (!first || !label || first.level !== null || (sign.alone && label.style !== 'enclosed')) return null
  const words = textOf(lines.slice(from, sign.to + 1))
  if (!reachesOn.test(words)) return endOfNumbered(lines, from, sign.to)
  const next = ofNext.test(words)
    ? lines.findIndex((line, at) => at > sign.to && isNext(label, labelOf(line)))
    : -1
  return next === -1 ? null : endOfNumbered(lines, next)
}

const reachesOn = /\b(?:rest|remainder|following|below|follows)\b/i
/** "The following paragraph is exempt" stands above what it hides. */
const ofNext = /\b(?:following paragraph|paragraph (?:below|that follows))\b/i

/** Where a numbered paragraph ends: at the next number of its row, or at a heading unless it is one. */
export function endOfNumbered(lines: readonly FileLine[], from: number, after = from): number | null {
  const first = lines[from]
  const label = first ? labelOf(first) : null
  if (!first || !label) return null
  const heads = first.level !== null || isHeading(first)
  const end = lines.findIndex(
    (line, at) =>
      at > after && (isNext(label, labelOf(line)) || (!heads && (line.level !== null || isHeading(line)))),
  )
  return end === -1 ? null : end
}

function isNext(label: Label, next: Label | null): boolean {
  const follows = (one: Count, other: Count) => other.family === one.family && other.value === one.value + 1
  return (
    next?.style === label.style &&
    label.counts.some((one) => next.counts.some((other) => follows(one, other)))
  )
}

const isHeading = once(
  (line: FileLine) => line.gap && !line.cell && isKnownHeading(oneForm(splitLabel(line).text)),
)

/** The next heading of the same level; for an appendix, the next appendix. */
function endOfSection(lines: readonly FileLine[], sign: Finding): number | null {
  const line = lines[sign.from]
  if (!line) return null
  const [own] = partsNamed(line.text)
  const ends = lines.findIndex(
    (other, at) =>
      at > sign.to && (own === undefined ? endsSection(line, other, sign) : startsPart(other, own)),
  )
  return ends === -1 ? null : ends
}

function endsSection(line: FileLine, other: FileLine, { alone }: Finding): boolean {
  return !alone && line.level !== null && other.gap && other.level !== null && other.level <= line.level
}

/** True if a line heads another part of the same name: "Appendix B" after "Appendix A". */
function startsPart(line: FileLine, own: string): boolean {
  const named = namedAtHead(line)
  return named !== null && named !== own && named.startsWith(`${own.split(' ')[0]} `)
}

/** The part that a line heads: it begins with the part's name, and is no sentence. */
export const namedAtHead = once((line: FileLine): string | null => {
  if (!(line.level !== null || line.bold || line.gap)) return null
  const [named] = partsNamed(line.text)
  if (named === undefined) return null
  const plain = oneForm(line.text)
  if (plain.length > longestHeading) return null
  const begins = plain.replace(beforeName, '').startsWith(named.split(' ')[0] ?? '')
  return begins && !sentence.test(plain) ? named : null
})

const longestHeading = 240
const beforeName = /^(?:\W|\d+\.)*(?:[\w-]+ ){0,2}?(?=app|annex|encl|attach|sched|suppl|exhib|atod)/
const sentence = /[.;,:]$|\b(?:is|are|was|were|will|contains?|includes?)\b/
