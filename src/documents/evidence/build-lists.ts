import type { Problem } from '../../committee/agenda/reports/report.ts'
import type { FileLine } from '../line.ts'
import { joined, type Paragraph } from '../report/block.ts'
import { doubt, labelDoubt, lostLabel, unlabelled } from '../report/list-doubt.ts'
import type { ListPiece } from './list-piece.ts'
import type { Step } from './list-step.ts'
import {
  isFirst,
  isLettered,
  isNext,
  type Numbering,
  startNumbering,
  startsAfter,
  withInner,
  withItem,
  withLostItem,
} from './numbering.ts'

/** A recommendation while its list is being built. */
export interface Draft {
  label: string | null
  text: string
  line: number
  items: { label: string | null; text: string }[]
  lines: FileLine[]
}

export interface List {
  /** The paragraphs that open it; empty if nothing does. */
  leadIn: string[]
  line: number
  drafts: Draft[]
  /** The lines of its lead-in. */
  opening: FileLine[]
}

export interface Lists {
  lists: List[]
  problems: Problem[]
  /** Reasons and notes among the recommendations. */
  aside: Paragraph[]
  /** Lines that only a problem mentions. */
  doubted: FileLine[]
}

interface Building extends Lists {
  /** How far the list above the current one counted. */
  above: Numbering | null
  numbering: Numbering | null
}

/** Makes lists of the roles that the paragraphs have in a reading. */
export function buildLists(steps: readonly Step[]): Lists {
  const made: Building = { lists: [], problems: [], aside: [], doubted: [], above: null, numbering: null }
  for (const step of steps) take(made, step)
  for (const { drafts } of made.lists) {
    const bare = drafts.filter((draft) => draft.label === null && !draft.lines.some(hasBullet(steps)))
    if (bare.length > 1 && bare.length === drafts.length)
      made.problems.push(doubt('no-labels', drafts[0]?.line ?? null))
    else if (drafts.length > 1) made.problems.push(...bare.map(({ line }) => lostLabel(line)))
  }
  return made
}

/** A bullet prints no label, but it is one. */
function hasBullet(steps: readonly Step[]): (line: FileLine) => boolean {
  const lines = new Set(steps.flatMap(({ piece }) => (piece.label ? piece.lines.slice(0, 1) : [])))
  return (line) => lines.has(line)
}

function take(made: Building, { role, piece, list }: Step): void {
  const current = made.lists.at(-1)
  const last = current?.drafts.at(-1)
  if (role === 'lead-in') openList(made, piece, list)
  else if (role === 'item') (current ?? addList(made, piece)).drafts.push(newDraft(made, piece, current))
  else if (role === 'reason') addAside(made, piece)
  else if (role === 'beside') {
    made.problems.push(doubt(last ? 'text-after-list' : 'text-before-list', piece.line))
    made.doubted.push(...piece.lines)
  } else if (last && role === 'inner') {
    last.items.push({ label: printedLabel(piece), text: piece.text })
    last.lines.push(...piece.lines)
    if (made.numbering && piece.label)
      made.numbering = withInner(made.numbering, piece.label, piece.indent).numbering
  } else if (last && role === 'joins') joinTo(made, last, piece)
}

function addAside(made: Building, piece: ListPiece): void {
  const above = made.aside.at(-1)
  if (!above || !piece.joins || piece.label) made.aside.push(piece)
  else
    made.aside[made.aside.length - 1] = {
      ...above,
      text: joined([above.text, piece.text]),
      lines: [...above.lines, ...piece.lines],
    }
}

function openList(made: Building, piece: ListPiece, list: number): void {
  const open = made.lists.at(-1)
  const current = open && open.drafts.length === 0 && list < made.lists.length ? open : addList(made, piece)
  current.leadIn.push(piece.text.replace(/^\d{1,3}\s+(?=\p{Lu})/u, ''))
  current.opening.push(...piece.lines)
  made.above = made.numbering ?? made.above
  made.numbering = null
}

function addList(made: Building, { line }: ListPiece): List {
  const list: List = { leadIn: [], line, drafts: [], opening: [] }
  made.lists.push(list)
  return list
}

function newDraft(made: Building, piece: ListPiece, list: List | undefined): Draft {
  const { label } = piece
  const bare = list?.drafts.length ?? 0
  if (label && made.numbering) {
    const placed = withItem(made.numbering, label)
    const code = { next: null, skipped: 'label-missing', repeated: 'label-repeated' } as const
    const problem = placed && code[placed.fit]
    if (problem) made.problems.push(labelDoubt(problem, label.printed, piece.line))
    made.numbering = placed?.numbering ?? made.numbering
  } else if (label) {
    const goesOn = made.above !== null && isNext(made.above, label)
    const fits = goesOn || isFirst(label) || !isLettered(label) || startsAfter(bare, label)
    if (!fits) made.problems.push(labelDoubt('label-missing', label.printed, piece.line))
    made.numbering = startNumbering(label, piece.indent)
  } else if (made.numbering) {
    made.numbering = withLostItem(made.numbering)
  }
  return {
    label: printedLabel(piece),
    text: piece.text,
    line: piece.line,
    items: [],
    lines: [...piece.lines],
  }
}

/** A paragraph without a label belongs to the one above it. */
function joinTo(made: Building, last: Draft, piece: ListPiece): void {
  const holder = last.items.at(-1) ?? last
  if (!piece.joins && /[.;]$/.test(holder.text) && /^\p{Lu}/u.test(piece.text))
    made.problems.push(unlabelled(last.label, piece.line))
  holder.text = joined([holder.text, piece.text])
  last.lines.push(...piece.lines)
}

function printedLabel({ label }: Paragraph): string | null {
  return label === null || label.printed === '•' ? null : label.printed
}
