import type { Problem, ReportRecommendation } from '../../committee/reports/report.ts'
import { whatItAsks } from '../../committee/reports/what-it-asks.ts'
import type { Line } from '../line.ts'
import { type Block, joined, toBlocks } from './block.ts'
import { splitInline } from './inline-list.ts'
import { follows } from './label.ts'
import { addresseeIn, isAnotherBody, opensList } from './lead-in.ts'
import { type Numbering, placeLabel, startNumbering } from './numbering.ts'

interface Draft {
  label: string | null
  text: string
  line: number
  items: { label: string | null; text: string }[]
}

interface List {
  leadIn: string | null
  line: number
  drafts: Draft[]
}

/** The recommendations under one heading, with every doubt about them. */
export function readRecommendations(
  lines: readonly Line[],
  heading: string,
  meeting: string | null,
): { recommendations: ReportRecommendation[]; problems: Problem[] } {
  const problems: Problem[] = []
  const blocks = toBlocks(lines).flatMap(splitInline)
  const lists = blocks.some((block) => block.label)
    ? labelledLists(blocks, problems)
    : [unlabelledList(blocks, problems)]
  const full = lists.filter((list) => list.drafts.length > 0)
  if (full.length > 1) {
    problems.push({
      code: 'two-lists',
      message: 'There is more than one list of recommendations.',
      line: full[1]?.line ?? null,
    })
  }
  return { recommendations: full.flatMap((list) => finish(list, heading, meeting, problems)), problems }
}

function labelledLists(blocks: readonly Block[], problems: Problem[]): List[] {
  const lists: List[] = []
  let list: List | null = null
  let numbering: Numbering | null = null
  let loose: Block[] = []
  for (const [index, block] of blocks.entries()) {
    if (opensAList(block, blocks.slice(index + 1, index + 40), numbering)) {
      for (const one of loose) problems.push(doubt('text-after-list', one.line))
      loose = []
      if (list && list.drafts.length === 0) list.leadIn = joined(list.leadIn ?? '', block.text)
      else {
        list = { leadIn: block.text, line: block.line, drafts: [] }
        lists.push(list)
      }
      numbering = null
      continue
    }
    if (!block.label) {
      loose.push(block)
      continue
    }
    if (!list) {
      list = { leadIn: null, line: block.line, drafts: [] }
      lists.push(list)
    }
    const last = list.drafts.at(-1)
    for (const one of loose) {
      if (last) last.text = joined(last.text, one.text)
      else problems.push(doubt('text-before-list', one.line))
    }
    loose = []
    if (!numbering) {
      numbering = startNumbering(block.label)
      list.drafts.push(draft(block))
      continue
    }
    const place = placeLabel(numbering, block.label)
    if (place.problem)
      problems.push({
        ...doubt(place.problem, block.line),
        message: labelMessage(place.problem, block.label.printed),
      })
    if (place.nested && last) last.items.push({ label: printed(block), text: finished(block.text) })
    else list.drafts.push(draft(block))
  }
  for (const one of loose) problems.push(doubt('text-after-list', one.line))
  return lists
}

/**
 * A line before a list, or between two, that opens one. A numbered paragraph may do it too, where no other goes on
 * from its number: "2.1 The Committee is asked to:".
 */
function opensAList(block: Block, after: readonly Block[], numbering: Numbering | null): boolean {
  const [next] = after
  if (!next?.label || !opensList(block.text)) return false
  const { label } = block
  if (!label) return true
  if (numbering || label.style === 'bullet' || label.style === next.label.style) return false
  return (
    next.label.counts.some(({ value }) => value === 1) &&
    !after.some((one) => one.label && follows(one.label, label))
  )
}

function unlabelledList(blocks: readonly Block[], problems: Problem[]): List {
  const list: List = { leadIn: null, line: blocks[0]?.line ?? 1, drafts: [] }
  for (const block of blocks) {
    if (list.drafts.length === 0 && opensList(block.text)) list.leadIn = joined(list.leadIn ?? '', block.text)
    else list.drafts.push(draft(block))
  }
  if (list.drafts.length > 1) problems.push(doubt('no-labels', list.drafts[0]?.line ?? null))
  return list
}

function draft(block: Block): Draft {
  return { label: printed(block), text: block.text, line: block.line, items: [] }
}

function printed({ label }: Block): string | null {
  return label === null || label.printed === '•' ? null : label.printed
}

function finish(
  list: List,
  heading: string,
  meeting: string | null,
  problems: Problem[],
): ReportRecommendation[] {
  const complete = list.drafts.every((one) =>
    /^(?:that|to)\b|\b(?:recommended|asked|invited) to\b/i.test(one.text),
  )
  if (list.leadIn === null && !complete) problems.push(doubt('no-lead-in', list.line))
  const sources = [list.leadIn, heading].filter((words) => words !== null)
  const shared = sources.map(addresseeIn).find((found) => found !== null) ?? null
  const recommendations = list.drafts.map((one) => {
    const text = finished(one.text)
    const whole = [text, ...one.items.map((item) => item.text)].join(' ')
    const addressee = shared ?? (list.leadIn === null ? addresseeIn(text) : null)
    return {
      label: one.label,
      text,
      asks: whatItAsks(whole),
      addressee,
      leadIn: list.leadIn,
      items: one.items,
    }
  })
  const elsewhere = recommendations.find((one) => one.addressee && isAnotherBody(one.addressee, meeting))
  if (elsewhere)
    problems.push({
      ...doubt('addressed-elsewhere', list.line),
      message: `This is addressed to ${elsewhere.addressee}.`,
    })
  return recommendations
}

/** The words as printed, without what only joins one item to the next. */
function finished(text: string): string {
  return text.replace(/\s*(?:[;,]\s*(?:and|or)|;)\s*[-–]?$/i, '').trim()
}

const messages = {
  'no-lead-in': 'Nothing opens the list, so it is not said who is asked.',
  'no-labels': 'The recommendations have no letters or numbers; each paragraph was taken as one.',
  'label-repeated': 'A label is used twice.',
  'label-missing': 'A label is missing from the list.',
  'addressed-elsewhere': 'This is addressed to another body.',
  'text-before-list': 'This stands before the list of recommendations and was left out of it.',
  'text-after-list': 'This stands after the list and may belong to the last recommendation.',
} as const

function doubt(code: keyof typeof messages, line: number | null): Problem {
  return { code, message: messages[code], line }
}

function labelMessage(code: 'label-repeated' | 'label-missing', label: string): string {
  return code === 'label-repeated'
    ? `The label ${label} is used twice.`
    : `A label is missing before ${label}.`
}
