import type { Problem } from '../../committee/agenda/reports/report.ts'
import { opensList } from '../evidence/lead-in.ts'
import type { FileLine } from '../line.ts'
import { onlyNamesWho } from './addressee.ts'
import { joined, type Paragraph, toParagraphs } from './block.ts'
import { splitInline } from './inline-list.ts'
import { doubt, labelDoubt, lostLabel, unlabelled } from './list-doubt.ts'
import { isLeadIn } from './list-opening.ts'
import {
  isLettered,
  isNext,
  type Numbering,
  placeLabel,
  skipLost,
  startNumbering,
  startsAfter,
} from './numbering.ts'

/** A recommendation while its list is being read. */
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

interface State extends Lists {
  list: List | null
  numbering: Numbering | null
  loose: Paragraph[]
  /** Set while reading reasons, until the next label of the list; `for-good` if the reasons have labels too. */
  reasons: 'no' | 'until-next' | 'for-good'
}

/** Separates the lists under one heading, and their items. */
export function readLists(lines: readonly FileLine[]): Lists {
  const blocks = toParagraphs(lines)
  const state: State = {
    lists: [],
    problems: [],
    aside: [],
    doubted: [],
    list: null,
    numbering: null,
    loose: [],
    reasons: 'no',
  }
  const pieces = blocks.flatMap((block) => (givesReasons(block) ? [block] : splitInline(block)))
  if (pieces.some((block) => block.label)) {
    for (const [index, block] of pieces.entries())
      takeBlock(state, block, pieces.slice(index + 1, index + 40))
    leaveLoose(state, 'text-after-list')
  } else {
    takeUnlabelled(state, pieces)
  }
  return state
}

function takeBlock(state: State, block: Paragraph, after: readonly Paragraph[]): void {
  if (asideOf(state, block)) return
  if (isLeadIn(block, after, state.numbering)) openList(state, block)
  else if (block.label) takeItem(state, block)
  else state.loose.push(block)
}

/** "Reason: to meet the duty", alone or after each item. */
function givesReasons({ label, text }: Paragraph): boolean {
  return (
    label === null &&
    /^(?:(?:Reasons?|REASONS?)(?: (?:for|FOR) (?:the |THE )?(?:\p{L}+ ){0,2}(?:[Rr]ecommendations?|[Dd]ecisions?|DECISIONS?|RECOMMENDATIONS?))?|Notes?|NOTES?|NB)\s*[:–-]/u.test(
      text,
    )
  )
}

function asideOf(state: State, block: Paragraph): boolean {
  if (givesReasons(block)) {
    const listed =
      splitInline({ ...block, text: block.text.replace(/^[^:–-]*[:–-]\s*/, 'That: ') }).length > 1
    state.reasons = listed || /[:–-]$/.test(block.text) ? 'for-good' : 'until-next'
    state.aside.push(block)
    return true
  }
  if (state.reasons === 'no') return false
  const inSequence = block.label && state.numbering && isNext(state.numbering, block.label)
  if (inSequence && state.reasons === 'until-next') {
    state.reasons = 'no'
    return false
  }
  state.aside.push(block)
  return true
}

function openList(state: State, block: Paragraph): void {
  leaveLoose(state, state.list ? 'text-after-list' : 'text-before-list')
  if (state.list && state.list.drafts.length === 0) {
    state.list.leadIn.push(withoutNumber(block))
    state.list.opening.push(...block.lines)
  } else {
    state.list = { leadIn: [withoutNumber(block)], line: block.line, drafts: [], opening: [...block.lines] }
    state.lists.push(state.list)
  }
  state.numbering = null
}

/** "4 Cabinet is recommended to:" */
function withoutNumber({ text }: Paragraph): string {
  return text.replace(/^\d{1,3}\s+(?=\p{Lu})/u, '')
}

function takeItem(state: State, block: Paragraph): void {
  const { label } = block
  if (!label) return
  state.list ??= beginList(state, block)
  const before = state.list.drafts.at(-1)
  if (before && state.numbering && skipLost(state.numbering, state.loose.length, label))
    takeLost(state, state.list)
  else if (before) joinLoose(state, before)
  else if (startsAfter(state.loose.length, label) && state.list.leadIn.length > 0) takeLost(state, state.list)
  else leaveLoose(state, 'text-before-list')
  const last = state.list.drafts.at(-1)
  if (!state.numbering) {
    state.numbering = startNumbering(label, block.indent)
    if (!last && isLettered(label) && !label.counts.some(({ value }) => value === 1))
      state.problems.push(labelDoubt('label-missing', label.printed, block.line))
    state.list.drafts.push(draftOf(block))
    return
  }
  const place = placeLabel(state.numbering, label, block.indent)
  if (place.problem) state.problems.push(labelDoubt(place.problem, label.printed, block.line))
  if (place.nested && last) {
    last.items.push({ label: printedLabel(block), text: block.text })
    last.lines.push(...block.lines)
  } else {
    state.list.drafts.push(draftOf(block))
  }
}

/** If as many paragraphs as labels are missing, those paragraphs are the recommendations that lost them. */
function takeLost(state: State, list: List): void {
  for (const block of state.loose) {
    state.problems.push(lostLabel(block.line))
    list.drafts.push(draftOf(block))
  }
  state.loose = []
}

function beginList(state: State, { line }: Paragraph): List {
  const list: List = { leadIn: [], line, drafts: [], opening: [] }
  state.lists.push(list)
  return list
}

/** An unlabelled paragraph between two labelled ones belongs to the one above it. */
function joinLoose(state: State, last: Draft): void {
  const [first] = state.loose
  if (!first) return
  const holder = last.items.at(-1) ?? last
  if (/[.;]$/.test(holder.text) && /^\p{Lu}/u.test(first.text))
    state.problems.push(unlabelled(last.label, first.line))
  holder.text = joined([holder.text, ...state.loose.map((block) => block.text)])
  for (const block of state.loose) last.lines.push(...block.lines)
  state.loose = []
}

/** "It is also recommended that the Committee …", below a list. */
const recommendsBesides = /^it is (?:also|further) recommended that\b.+\.$/i

function leaveLoose(state: State, code: 'text-before-list' | 'text-after-list'): void {
  for (const block of state.loose) {
    if (code === 'text-after-list' && recommendsBesides.test(block.text)) {
      state.problems.push(lostLabel(block.line))
      state.list?.drafts.push(draftOf(block))
      continue
    }
    state.problems.push(doubt(code, block.line))
    state.doubted.push(...block.lines)
  }
  state.loose = []
}

function takeUnlabelled(state: State, blocks: readonly Paragraph[]): void {
  for (const [index, block] of blocks.entries()) {
    if (asideOf(state, block)) continue
    if (state.list && state.list.drafts.length > 0 && index < blocks.length - 1 && onlyNamesWho(block.text)) {
      openList(state, block)
      continue
    }
    const list = state.list ?? beginList(state, block)
    state.list = list
    // The last paragraph is not a lead-in, unless it breaks off.
    const last = index === blocks.length - 1 && !/(?:[:–—-]|\bto|\bthat)\s*$/i.test(block.text)
    if (list.drafts.length === 0 && !last && opensList(block.text)) {
      list.leadIn.push(block.text)
      list.opening.push(...block.lines)
    } else {
      list.drafts.push(draftOf(block))
    }
  }
  const drafts = state.list?.drafts ?? []
  if (drafts.length > 1) state.problems.push(doubt('no-labels', drafts[0]?.line ?? null))
}

function draftOf(block: Paragraph): Draft {
  return {
    label: printedLabel(block),
    text: block.text,
    line: block.line,
    items: [],
    lines: [...block.lines],
  }
}

function printedLabel({ label }: Paragraph): string | null {
  return label === null || label.printed === '•' ? null : label.printed
}
