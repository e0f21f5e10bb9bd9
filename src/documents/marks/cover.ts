import type { FileLine } from '../line.ts'
import { opensRecommendations } from '../pack/list-lines.ts'
import { oneForm } from '../text/one-form.ts'
import type { Finding } from './find-marks.ts'
import { once } from './once.ts'
import { type Extent, namedAtHead, partOf } from './part-end.ts'
import { placesClosedBy, sentenceBefore } from './places-closed.ts'
import { isOnlyMark, partsNamed } from './small-words.ts'

/** What a sign keeps from the public: its whole report, lines of it, or nothing. */
export type Cover = { covers: 'report' } | { covers: 'part'; extents: Extent[] } | { covers: 'nothing' }

const nothing: Cover = { covers: 'nothing' }

/** Decides what a sign covers, by where it stands. */
export function coverOf(
  lines: readonly FileLine[],
  sign: Finding,
  signs: readonly Finding[],
  listedAt: number,
): Cover {
  const begun = sign.continues ? markBegun(lines, sign, signs) : undefined
  if (begun) return coverOf(lines, begun, signs, listedAt)
  const line = lines[sign.from]
  const below = listedAt !== -1 && sign.from > listedAt
  const heads = line !== undefined && (headsNamedPart(line, sign) || standsAtHead(line, sign, below))
  if (sign.says === 'part' && !heads) return coverOfNamed(lines, sign, listedAt)
  if (sign.says !== 'closed' && sign.says !== 'part' && !(heads && sign.says === 'mention')) return nothing
  const named = line !== undefined && partsNamed(rowText(lines, sign.from)).length > 0
  if (named && isEntry(lines, sign)) return coverOfNamed(lines, sign, listedAt)
  if (isAtFoot(lines, sign)) return { covers: 'report' }
  const extent = partOf(lines, sign, signs)
  const atTop = listedAt === -1 || sign.from < listedAt
  const within =
    (named && line.cell === null) ||
    (extent.certain && !sign.alone && line?.cell === null && line.level === null)
  return holds(extent, listedAt) || (atTop && !within)
    ? { covers: 'report' }
    : { covers: 'part', extents: [extent] }
}

/** The mark at the head of the sentence that a sign stands in, on a line above: what follows only gives its grounds. */
function markBegun(
  lines: readonly FileLine[],
  { from }: Finding,
  signs: readonly Finding[],
): Finding | undefined {
  const wrapped = (above: number) => lines.slice(above + 1, from + 1).every(({ gap }) => !gap)
  return signs.find((one) => one.says === 'closed' && one.leads && one.from < from && wrapped(one.from))
}

/** True for a mark at the foot of the last page, below its text: of one page, nothing shows that it is a footer. */
function isAtFoot(lines: readonly FileLine[], { from, to, alone }: Finding): boolean {
  const page = lines[from]?.page ?? null
  const text = (line: FileLine) => !line.furniture && line.page === page
  return alone && page !== null && !lines.slice(to + 1).some(text) && lines.slice(0, from).some(text)
}

/** True if the list of recommendations begins within an extent. */
function holds({ from, to }: Extent, listedAt: number): boolean {
  return listedAt !== -1 && from <= listedAt && to > listedAt
}

function headsNamedPart(line: FileLine, { alone, words, continues }: Finding): boolean {
  const named = partsNamed(line.text)[0] ?? ''
  const own = named.includes(' ') || partsNamed(words).length > 0 || isOnlyMark(line.text)
  return own && !continues && namedAtHead(alone ? apart(line) : line) !== null
}

/** "Part 2 – confidential annex (this part is …)" as a heading, "[Paragraph 6 is exempt] …" before what it hides. */
function standsAtHead(line: FileLine, { words, says, continues }: Finding, below: boolean): boolean {
  if (says !== 'part' && says !== 'mention') return false
  const [inBrackets = ''] = /^\s*(?:[\w.]{1,6}[.)]\s+)?[[(][^\])]*/.exec(line.text) ?? []
  const capitals = /^(?=\P{Lu}*\p{Lu}{4})[^\p{Ll}]{8,}/u.test(line.text)
  return (
    (below && (line.level !== null || line.bold || capitals)) ||
    (!continues && inBrackets.includes(words.slice(0, 12)))
  )
}

/** A line as if it stood by itself. */
const apart = once((line: FileLine): FileLine => (line.gap ? line : { ...line, gap: true }))

/** A row of a list has no more lines; one that lays out a page may hold all of it. */
const maxRowLines = 12

/** The lines of the row in which a line stands, unless the row lays out a page. */
function rowAt(lines: readonly FileLine[], at: number): readonly FileLine[] {
  const row = lines[at]?.cell?.row
  const near = lines.slice(Math.max(0, at - maxRowLines), at + maxRowLines + 1)
  const own = row === undefined ? [] : near.filter(({ cell }) => cell?.row === row)
  const columns = new Set(own.map(({ cell }) => cell?.column))
  return columns.size > 1 && own.length <= maxRowLines ? own : lines.slice(at, at + 1)
}

function rowText(lines: readonly FileLine[], at: number): string {
  return rowAt(lines, at)
    .map(({ text }) => text)
    .join(' | ')
}

/** "Appendix B is exempt": its heading may stand further on, and heads what the public may not see. */
function coverOfNamed(lines: readonly FileLine[], sign: Finding, listedAt: number): Cover {
  const names = new Set(
    partsNamed(`${sentenceBefore(lines, sign)} ${rowText(lines, sign.from)}`).filter((name) =>
      name.includes(' '),
    ),
  )
  const extents = lines.flatMap((line, at) => {
    const named = at > sign.to ? namedAtHead(line) : null
    if (named === null || !names.has(named)) return []
    const heading: Finding = { ...sign, says: 'closed', from: at, to: at, alone: true, leads: true }
    return isEntry(lines, heading) ? [] : [partOf(lines, heading, [])]
  })
  const places = placesClosedBy(lines, sign)
  if (places.includes(null)) return { covers: 'report' }
  const all = [...extents, ...places.flatMap((place) => place ?? [])]
  if (all.some((extent) => holds(extent, listedAt))) return { covers: 'report' }
  return all.length === 0 ? nothing : { covers: 'part', extents: all }
}

const afterList =
  /^(?:\d+\.? )?(?:list of )?(?:background|contacts?|further information|report author|wards?|officer)\b/

/** True if a line only lists an appendix, and its text does not follow. */
function isEntry(lines: readonly FileLine[], { from, to }: Finding): boolean {
  const line = lines[from]
  const below = lines.slice(to + 1, to + 40).find(({ furniture }) => !furniture)
  if (!line) return false
  if (below === undefined || rowAt(lines, from).length > 1) return true
  if (namedAtHead(apart(below)) !== null) return line.level === null
  return line.level === null && (opensRecommendations(below) || afterList.test(oneForm(below.text)))
}
