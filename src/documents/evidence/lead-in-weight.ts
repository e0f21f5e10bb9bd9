import { onlyNamesWho } from '../report/addressee.ts'
import { follows, type Label } from '../report/label.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { clearlyOpens, opensList } from './lead-in.ts'
import { endingOf } from './line-signs.ts'
import type { ListPiece } from './list-piece.ts'
import type { ListReading } from './list-step.ts'
import { isFirst, isNext } from './numbering.ts'

/** How much speaks for a paragraph's opening a list, or null if it cannot. */
export function weighLeadIn(
  reading: ListReading,
  piece: ListPiece,
  after: readonly ListPiece[],
): number | null {
  const [next] = after
  const on = goesOnWith(piece.text)
  const words = on || clearlyOpens(piece.text) ? 3 : opensList(piece.text) ? 1.2 : null
  if (words === null) return null
  const again = reading.items > 0
  const names = on || onlyNamesWho(piece.text)
  if (!next || next.end !== null) return brokenOff.test(piece.text) && !again ? words - 3 : words - 7
  if (piece.label) return words - 2 + numberedWeight(reading, piece, piece.label, next, after)
  if (!again) return words
  const goesOn = next.label !== null && reading.numbering !== null && isNext(reading.numbering, next.label)
  const restarts = next.label !== null && isFirst(next.label)
  const ending = reading.last ? endingOf(reading.last.text) : 'sentence'
  return (
    words -
    2.5 +
    (names ? 2 : 0) +
    (goesOn ? (names ? 0 : -5) : restarts ? 1 : 0) +
    (reading.numbering && !next.label ? -1 : 0) +
    (reading.bare === reading.items && !names ? -3 : 0) +
    (ending === 'more' && !on ? -1 : 0)
  )
}

const goingOn = phraseBook('lead-in-goes-on')

/** "and to agree:" */
function goesOnWith(text: string): boolean {
  return /:$/.test(text) && goingOn.startLength(wordsIn(text)) > 0
}

const brokenOff = /(?:[:–—-]|\bto|\bthat)\s*$/i

/**
 * A numbered paragraph opens a list if what stands under it counts otherwise, and no paragraph that continues its own
 * numbering is a recommendation.
 */
function numberedWeight(
  reading: ListReading,
  piece: ListPiece,
  label: Label,
  next: ListPiece,
  after: readonly ListPiece[],
): number {
  if (!next.label) return -6
  const under = isUnder(next.label, label)
  const other = !sameKind(label, next.label) || next.indent > piece.indent
  const { numbering } = reading
  const over = numbering !== null && isNext(numbering, next.label) && clearlyOpens(piece.text)
  const begins = under || over || next.label.style === 'bullet' || (isFirst(next.label) && other)
  if (!begins) return -8
  const opensOwn = (one: ListPiece) => under && clearlyOpens(one.text)
  const bound = after.findIndex(({ end }) => end !== null && end.weight >= 2)
  const own = bound === -1 ? after : after.slice(0, bound)
  const siblings = own.filter((one) => one.label && one.indent <= piece.indent && follows(one.label, label))
  const opening = siblings.filter((one) => onlyNamesWho(one.text) || opensOwn(one) || countsOver(one, own))
  const names =
    over ||
    onlyNamesWho(piece.text) ||
    (opening.some((one) => countsOver(one, own)) && clearlyOpens(piece.text))
  const among = siblings.length === 0 ? 0 : opening.length === siblings.length && names ? 2 : -6
  const again = reading.items > 0 && !(names || opensOwn(piece)) ? -5 : 0
  return (label.style === 'bullet' ? -4 : 0) + (names ? 1.5 : 0) + (under ? 2 : 1) + among + again
}

/** "(3) …", "B. The Cabinet is asked to:", "(4) …": the list counts on over its second lead-in. */
function countsOver(one: ListPiece, among: readonly ListPiece[]): boolean {
  const at = among.indexOf(one)
  const before = among[at - 1]?.label
  const next = among[at + 1]?.label
  return clearlyOpens(one.text) && !!before && !!next && follows(next, before)
}

/** "a." under "5." counts differently, although both are written alike. */
function sameKind(one: Label, other: Label): boolean {
  return (
    one.style === other.style &&
    one.counts.some(({ family }) => other.counts.some((count) => count.family === family))
  )
}

/** "5.1.1" stands under "5.1". */
function isUnder({ counts }: Label, { printed }: Label): boolean {
  return counts.some(({ family }) => family === `decimal ${printed.replace(/[.)]$/, '')}`)
}
