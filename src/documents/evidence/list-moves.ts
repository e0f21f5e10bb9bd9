import type { Label } from '../report/label.ts'
import type { Surroundings } from './end-signs.ts'
import { certain } from './end-signs.ts'
import { endWeight } from './end-weight.ts'
import { clearlyOpens, startsRecommendations } from './lead-in.ts'
import { weighLeadIn } from './lead-in-weight.ts'
import { beginsItem, endingOf } from './line-signs.ts'
import { type ListPiece, listsReasons } from './list-piece.ts'
import type { ListReading, Role } from './list-step.ts'
import {
  beginsNumerals,
  countsAlike,
  isFirst,
  isLettered,
  isNext,
  isOut,
  startNumbering,
  startsAfter,
  withInner,
  withItem,
  withLostItem,
} from './numbering.ts'

/** Every role that a paragraph may have next, as the readings that come of it. */
export function movesFrom(
  reading: ListReading,
  piece: ListPiece,
  after: readonly ListPiece[],
  around: Surroundings,
): ListReading[] {
  if (reading.ended) return [reading]
  const sign = reading.step || (piece.end && piece.end.weight >= certain) ? piece.end : null
  const ends = sign ? endWeight(reading, sign, around) : 0
  const passed = sign ? { ...reading, weight: reading.weight - unlikely(ends) } : reading
  const made: (ListReading | null)[] = [
    sign ? moved(reading, 'end', piece, -unlikely(-ends), { ended: true }) : null,
    piece.reason || reading.reasons !== 'no' ? reason(passed, piece) : null,
  ]
  if (!piece.reason)
    made.push(
      leadIn(passed, piece, after),
      piece.label ? item(passed, piece, piece.label) : bareItem(passed, piece),
      piece.label ? inner(passed, piece, piece.label) : joins(passed, piece),
      beside(passed, piece),
    )
  return made.filter((one) => one !== null)
}

/** What it costs to go against a weight: nothing if it is far below 0, and all of it if it is far above. */
function unlikely(weight: number): number {
  return Math.log1p(Math.exp(weight))
}

function moved(
  reading: ListReading,
  role: Role,
  piece: ListPiece,
  weight: number,
  more: Partial<ListReading>,
): ListReading {
  const list = more.list ?? reading.list
  return {
    ...reading,
    step: { role, piece, before: reading.step, list },
    weight: reading.weight + weight,
    ...more,
  }
}

function reason(reading: ListReading, piece: ListPiece): ListReading {
  if (piece.reason)
    return moved(reading, 'reason', piece, /[:–-]$/.test(piece.text) ? 1 : 4, {
      reasons: listsReasons(piece) ? 'listed' : 'one',
    })
  const next = piece.label !== null && reading.numbering !== null && isNext(reading.numbering, piece.label)
  return moved(
    reading,
    'reason',
    piece,
    reading.reasons === 'listed' && piece.label ? 3 : next ? -2 : 0.2,
    {},
  )
}

function leadIn(reading: ListReading, piece: ListPiece, after: readonly ListPiece[]): ListReading | null {
  const weight = weighLeadIn(reading, piece, after)
  if (weight === null) return null
  const again = reading.items > 0
  return moved(reading, 'lead-in', piece, weight + (reading.reasons === 'listed' ? -3 : 0), {
    list: again ? reading.list + 1 : reading.list,
    last: piece,
    numbering: null,
    items: 0,
    bare: 0,
    row: 0,
    opened: true,
    reasons: 'no',
    left: false,
  })
}

/** How many labels in a row speak for a list. */
const telling = 5

/** A labelled paragraph as a recommendation. */
function item(reading: ListReading, piece: ListPiece, label: Label): ListReading | null {
  const wording = wordingWeight(piece)
  const left = reading.left ? -2.5 : 0
  const unended = reading.last && reading.items > 0 && endingOf(reading.last.text) === 'opens' ? -1 : 0
  const more = {
    last: piece,
    items: reading.items + 1,
    row: reading.row + 1,
    reasons: 'no',
    left: false,
  } as const
  if (!reading.numbering)
    return moved(reading, 'item', piece, firstWeight(reading, label) + wording, {
      ...more,
      numbering: startNumbering(label, piece.indent),
    })
  const placed = withItem(reading.numbering, label)
  if (!placed) return null
  const { top } = reading.numbering
  // Numbered paragraphs of a report go on for pages, so a long row of labels says no more than a short one.
  const again = reading.row >= telling ? 0 : reading.list > 0 ? 0.3 : 1
  const fits = { next: label.style === 'bullet' ? 0.8 * again : again, skipped: -2.5, repeated: -3.5 }[
    placed.fit
  ]
  const deeper = piece.indent > top.indent ? (label.style === 'bullet' ? -2.5 : -0.5) : 0
  const numeral = beginsNumerals(reading.numbering, label) ? (piece.indent > top.indent ? -5 : -3) : 0
  const restarts = deeper !== 0 && isFirst(label) ? -2 : 0
  const weight = fits + wording + left + unended + deeper + numeral + restarts
  return moved(reading, 'item', piece, weight, { ...more, numbering: placed.numbering })
}

function wordingWeight({ text, label }: ListPiece): number {
  if (clearlyOpens(text)) return label ? -0.5 : -2
  return beginsItem(text) ? 0.5 : 0
}

function firstWeight({ bare, items, opened, left }: ListReading, label: Label): number {
  if (items > 0) return startsAfter(bare, label) ? 1.5 : -5
  const beside = left ? -0.5 : 0
  if (label.style === 'bullet') return 0.8 + beside
  if (isFirst(label)) return 1 + beside
  return (isLettered(label) ? -1.5 : opened ? 0.7 : 0.4) + beside
}

/** A paragraph without a label as a recommendation: of a list without labels, or one that has lost its own. */
function bareItem(reading: ListReading, piece: ListPiece): ListReading | null {
  if (reading.reasons !== 'no') return null
  const { numbering, last, items } = reading
  const opens = last !== null && items > 0 && endingOf(last.text) === 'opens'
  const weight =
    (numbering ? lostWeight(piece) : 0.5 + wordingWeight(piece)) +
    (piece.joins && last !== null && items > 0 ? -2 : 0) +
    (opens ? -1.5 : 0) +
    (reading.left ? -2 : 0) +
    (isUnlike(reading, piece) ? -1.5 : 0)
  return moved(reading, 'item', piece, weight, {
    last: piece,
    items: items + 1,
    bare: reading.bare + 1,
    asking: items === 0 ? asksAlone(piece.text) : reading.asking,
    numbering: numbering && withLostItem(numbering),
    left: false,
  })
}

/** "It is also recommended that …" below a list needs no label; another paragraph has lost its own. */
function lostWeight({ text }: ListPiece): number {
  return /\.$/.test(text) && startsRecommendations(text) ? 1 : -1.8
}

/** True if words say by themselves what is asked: "note the plan", "Members are asked to note the plan." */
function asksAlone(text: string): boolean {
  return beginsItem(text) || (!clearlyOpens(text) && startsRecommendations(text))
}

/** True for a paragraph below items that all say what is asked, if it does not. */
function isUnlike({ numbering, items, asking }: ListReading, { text }: ListPiece): boolean {
  const whole = /\.$/.test(text) || (text.length <= 60 && /^\p{Lu}.*[^;,:]$/u.test(text))
  return numbering === null && items > 0 && asking && whole && !asksAlone(text)
}

/** A labelled paragraph inside the last recommendation. */
function inner(reading: ListReading, piece: ListPiece, label: Label): ListReading | null {
  const { numbering, last, items } = reading
  if (items === 0 || !last || reading.reasons === 'listed') return null
  const opens = { opens: 1, more: 0.3, open: 0, sentence: -0.7 }[endingOf(last.text)]
  const base = numbering ?? startNumbering({ ...label, style: 'bullet', counts: [] }, last.indent)
  const placed = withInner(base, label, piece.indent)
  const { top } = base
  const same = countsAlike(top, label)
  const deeper = piece.indent > top.indent
  const continues = reading.row >= telling ? 0 : 0.4
  const fits = { continues, begins: -0.3, elsewhere: -1.7 }[placed.fit]
  const weight =
    fits +
    (placed.fit === 'continues' ? 0 : opens) +
    (deeper && placed.fit !== 'continues' ? 1 : 0) +
    (same && placed.fit !== 'continues' ? (deeper ? -0.5 : -4) : 0) +
    (isOut(base, piece.indent) && label.style !== 'bullet' ? -3 : 0) +
    (reading.left ? -2 : 0)
  return moved(reading, 'inner', piece, weight, {
    last: piece,
    row: reading.row + 1,
    numbering: placed.numbering,
    left: false,
    reasons: 'no',
  })
}

function joins(reading: ListReading, piece: ListPiece): ListReading | null {
  const { last } = reading
  if (!last || reading.left || reading.items === 0 || reading.reasons !== 'no') return null
  const capital = /^\p{Lu}/u.test(piece.text) && piece.lines[0]?.cell == null
  const ending = endingOf(last.text)
  const weight = piece.joins
    ? 0.5
    : ending === 'sentence' && capital
      ? -1.2
      : ending === 'more' && capital
        ? -0.8
        : 0
  return moved(reading, 'joins', piece, weight, { last: { ...last, text: piece.text } })
}

/** Text above or below the recommendations that is neither. */
function beside(reading: ListReading, piece: ListPiece): ListReading | null {
  if (reading.reasons !== 'no') return null
  const { last, items, numbering } = reading
  if (items === 0) return piece.label ? null : moved(reading, 'beside', piece, -0.6, { left: true })
  if (reading.left) return moved(reading, 'beside', piece, piece.label ? -1 : 0, {})
  if (piece.label) return null
  const over = last !== null && endingOf(last.text) === 'sentence' && /^\p{Lu}/u.test(piece.text)
  const apart = (numbering && over) || isUnlike(reading, piece)
  return moved(reading, 'beside', piece, apart ? -0.4 : -2.5, { left: true })
}
