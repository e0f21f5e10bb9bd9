import type { Mark } from '../../committee/agenda/reports/papers.ts'
import type { Aside, FileText } from '../file-text.ts'
import type { FileLine } from '../line.ts'
import { opensRecommendations } from '../pack/list-lines.ts'
import type { Piece } from '../pack/split-pack.ts'
import { toParagraphs } from '../report/block.ts'
import { oneForm } from '../text/one-form.ts'
import { type Cover, coverOf } from './cover.ts'
import { type Finding, signOfAside, signsIn } from './find-marks.ts'
import { type Openness, opennessOf } from './openness.ts'
import type { Extent } from './part-end.ts'

/** A piece of a file with its marks, and what is not behind them. */
export interface Marked {
  piece: Piece
  marks: Mark[]
  /** Null if the whole piece is closed. */
  open: { lines: FileLine[]; openness: Openness } | null
}

type Numbered = { mark: Mark; sign: Finding; extents: readonly Extent[] }

/**
 * Finds the marks of a file and drops what is behind them, so that nothing else sees it.
 * @param overruled the numbers of marks that are read as if they were not there
 */
export function behindMarks(
  { asides, outline }: Pick<FileText, 'asides' | 'outline'>,
  pieces: readonly Piece[],
  overruled: readonly number[] = [],
): Marked[] {
  const count = numbers()
  const bookmarks = outline.map(({ title, page }) => ({ text: title, page, where: 'bookmark' as const }))
  const beside = [...asides, ...bookmarks].flatMap((aside) => {
    const sign = signOfAside(aside)
    return sign ? [{ sign, aside }] : []
  })
  let carried: Mark[] = []
  return pieces.map((piece, index) => {
    const listedAt = piece.lines.findIndex(opensRecommendations)
    const signs = signsIn(piece.lines, listedAt)
    const near = nearAbove(piece.above).filter((line) => !piece.aboutOthers.has(line))
    const above = signsIn(near, -1).filter(({ says }) => says === 'closed')
    const found = [
      ...beside.flatMap(({ sign, aside }) => besideCover(piece, sign, aside, count)),
      ...above.flatMap((sign) => numbered(sign, { covers: 'report' }, count)),
      ...signs.flatMap((sign) => numbered(sign, coverOf(piece.lines, sign, signs, listedAt), count)),
    ]
    const marks = [...carried, ...unique(found.map(({ mark }) => mark))]
    const standing = found.filter(({ mark }) => !overruled.includes(mark.number))
    const closed = [...carried, ...standing.map(({ mark }) => mark)].filter(
      ({ covers }) => covers === 'report',
    )
    const reaching = standing.filter(
      ({ mark, extents }) => mark.covers === 'report' || extents.some(({ certain }) => !certain),
    )
    const next = pieces[index + 1]
    const sheets = next?.number === null ? reaching.filter(({ extents }) => isSheet(piece, extents)) : []
    if (carried.length === 0)
      carried = (piece.endIsCertain ? sheets : reaching).map(({ mark }) => ({ ...mark, covers: 'report' }))
    const open = closed.length > 0 ? null : openPart(piece, standing, signs, listedAt)
    return { piece, marks, open }
  })
}

/** A cover or a sheet has no more lines; of an agenda, only the last few may be about the report below. */
const coverLines = 15
const lastLines = 4

function nearAbove(above: readonly FileLine[]): readonly FileLine[] {
  return above.length <= coverLines ? above : above.slice(-lastLines)
}

/** The lines of a sheet that the committee system puts before a document which it restricts. */
const sheetLines = 4

/** True if nearly nothing stands behind a mark: what it closes is the next document, unless that has its own number. */
function isSheet({ lines }: Piece, extents: readonly Extent[]): boolean {
  const end = lines.filter(({ furniture }) => !furniture).at(-sheetLines)
  const at = end ? lines.indexOf(end) : 0
  return extents.some(({ from }) => from >= at)
}

/** What of a piece is not behind one of its marks. */
function openPart(
  { lines }: Piece,
  standing: readonly Numbered[],
  all: readonly Finding[],
  listedAt: number,
) {
  const behind = linesBehind(
    lines,
    standing.flatMap(({ extents }) => extents),
  )
  const withheld = lines.filter((line) => behind.has(line))
  const kept = new Set(standing.map(({ sign }) => sign))
  const signs = all.filter((sign) => kept.has(sign) || sign.says === 'open')
  const alone = new Set(signs.flatMap((sign) => (sign.alone ? lines.slice(sign.from, sign.to + 1) : [])))
  const counted = withheld.filter((line) => !line.furniture && !alone.has(line))
  const openness = {
    ...opennessOf(lines, signs, withheld, listedAt),
    withheldParagraphs: toParagraphs(counted).length,
  }
  return { lines: lines.filter((line) => !behind.has(line)), openness }
}

function linesBehind(lines: readonly FileLine[], extents: readonly Extent[]): Set<FileLine> {
  const inOrder = extents.toSorted((one, other) => one.from - other.from)
  const behind = new Set<FileLine>()
  let done = 0
  for (const { from, to } of inOrder) {
    for (const line of lines.slice(Math.max(from, done), to)) behind.add(line)
    done = Math.max(done, to)
  }
  return behind
}

/** A mark beside the text covers the report, or what stands from its page on. */
function besideCover(
  piece: Piece,
  sign: Finding,
  aside: Aside,
  count: (key: string | null) => number,
): Numbered[] {
  const { page } = aside
  const [first, last] = piece.pages ?? [1, Number.POSITIVE_INFINITY]
  if (page !== null && piece.pages !== null && (page < first || page > last)) return []
  const from = page === null || page <= first ? 0 : piece.lines.findIndex((line) => (line.page ?? 0) >= page)
  const extent: Extent = { from, to: piece.lines.length, certain: false }
  const closed = sign.says === 'closed' || (sign.says === 'part' && from > 0)
  const cover: Cover = !closed
    ? { covers: 'nothing' }
    : from <= 0
      ? { covers: 'report' }
      : { covers: 'part', extents: [extent] }
  return numbered(sign, cover, count)
}

function numbered(sign: Finding, cover: Cover, count: (key: string | null) => number): Numbered[] {
  if (sign.says === 'open' || sign.says === 'ends') return []
  const { words, page, where } = sign
  const { covers } = cover
  const key = covers === 'part' ? null : `${covers} ${where} ${oneForm(words)}`
  return [
    {
      mark: { number: count(key), words, page, where, covers },
      sign,
      extents: cover.covers === 'part' ? cover.extents : [],
    },
  ]
}

/** Numbers marks through a file. The same words in the same place, as in a running header, are one mark. */
function numbers(): (key: string | null) => number {
  const given = new Map<string, number>()
  let last = 0
  return (key) => {
    const known = key === null ? undefined : given.get(key)
    if (known !== undefined) return known
    last++
    if (key !== null) given.set(key, last)
    return last
  }
}

function unique(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.toReversed().map((mark) => [mark.number, mark])).values()].toReversed()
}
