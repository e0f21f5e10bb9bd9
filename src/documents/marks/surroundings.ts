import type { FileLine } from '../line.ts'
import { hasTick } from '../report/ticked.ts'
import { answerIn, isDenial } from './answer.ts'
import type { Passage } from './passages.ts'
import type { AroundMark } from './says.ts'
import { isOnlyMark, plainWords } from './small-words.ts'

/** A row with more cells is no form. */
const maxCells = 12
const maxAnswer = 160
/** No page is narrow enough to wrap a sentence before this. */
const minWrapped = 30
/** In a narrow column, a line may be shorter, and a sentence runs over more lines. */
const minNarrow = 8
const maxNarrow = 8

/** What stands around a passage: its answer, and the sentence that runs on into it. */
export function surroundingsOf(
  lines: readonly FileLine[],
  { from, to, text }: Passage,
  atTop: boolean,
): AroundMark {
  const first = lines[from]
  const last = lines[to]
  const before = first && continues(lines, from) ? `${sentenceAbove(lines, from)} ` : ''
  const after = last && continues(lines, to + 1) ? ` ${lines[to + 1]?.text ?? ''}` : ''
  const standsOut =
    first !== undefined && (first.level !== null || first.bold || first.furniture || first.cell !== null)
  const inOne = from === to || (first?.cell && first.cell.column === last?.cell?.column)
  const answering = before === '' && inOne ? answerTo(lines, from, to) : []
  const options = first?.cell && from === to ? undecidedAt(lines, from) : []
  return {
    answer: answering.map((line) => line.text).join('\n'),
    answering: options.length > 0 ? options : answering,
    before,
    after,
    standsOut,
    undecided: options.length > 0,
    ticked: first?.cell !== null && from === to && rowOf(lines, from).some((one) => hasTick(one.text)),
    atTop: atTop && text.length < 400,
  }
}

/** The cells beside a question, or those below where a row of questions stands above their answers; or the line below. */
function answerTo(lines: readonly FileLine[], from: number, to: number): readonly FileLine[] {
  const line = lines[from]
  if (!line?.cell) return answerBelow(lines, to)
  const { row, column } = line.cell
  const near = lines.slice(Math.max(0, from - maxCells), to + 3 * maxCells)
  const own = near.filter(({ cell }) => cell?.row === row)
  if (own.length > maxCells) return []
  const under = near.filter(({ cell }) => cell?.row === row + 1)
  const isForm =
    own.every(({ text }) => isOnlyMark(text) || /[:?]\s*$/.test(text)) &&
    own.length > 1 &&
    !own.slice(1).some(({ text }) => isDenial(text))
  if (isForm && under.length === own.length && under.every(({ text }) => isAnswer(text)))
    return under.filter(({ cell }) => cell?.column === column)
  const beside = own.filter(({ cell }) => (cell?.column ?? 0) > column)
  const [first] = beside
  if (!first) return own.length === 1 ? answerBelow(lines, to) : []
  const options = beside.slice(0, beside.findIndex(({ text }) => !isOption(text)) >>> 0)
  const cell = beside.filter((one) => one.cell?.column === first.cell?.column)
  return options.length > 0 ? options : cell
}

/** The cells of a form that prints "Exempt" and "Non-exempt", and says of neither that it is meant. */
function undecidedAt(lines: readonly FileLine[], at: number): readonly FileLine[] {
  const own = rowOf(lines, at)
  const says = own.map(({ text }) => (hasTick(text) ? 'ticked' : answerIn(text)))
  const both = says.includes('open') && says.includes('closed') && !says.includes('ticked')
  return both && own.length < maxCells ? own : []
}

function rowOf(lines: readonly FileLine[], at: number): readonly FileLine[] {
  const row = lines[at]?.cell?.row
  return lines.slice(Math.max(0, at - maxCells), at + maxCells).filter(({ cell }) => cell?.row === row)
}

function answerBelow(lines: readonly FileLine[], to: number): readonly FileLine[] {
  const [first, second] = lines.slice(to + 1, to + 3)
  if (!first || !isAnswer(first.text)) return []
  return second && isOption(first.text) && isOption(second.text) ? [first, second] : [first]
}

/** "Yes", "☒ No", "Exempt": one of the options of a form. */
function isOption(text: string): boolean {
  const words = plainWords(text.replace(/\b[xX]\b/g, ' '))
  return words.length <= 2 && (words.length === 0 || words.every((word) => options.has(word)))
}
const options = new Set(
  'yes no none n a public private open closed exempt non confidential restricted unrestricted'.split(' '),
)

function isAnswer(text: string): boolean {
  return (
    text.length < maxAnswer &&
    (isOption(text) || isDenial(text) || /^\W*(?:yes\b|paragraphs? \d)/i.test(text))
  )
}

/** True if a line runs on from the sentence above it, across a page's end too. */
function continues(lines: readonly FileLine[], at: number): boolean {
  const line = lines[at]
  const above = lineAbove(lines, at)
  if (!line || !above) return false
  const overPage = above !== lines[at - 1]
  if ((line.gap && !overPage) || line.level !== null || line.label !== null || line.bold !== above.bold)
    return false
  if (above.cell?.row !== line.cell?.row || above.cell?.column !== line.cell?.column) return false
  const text = line.text.trim()
  const before = above.text.trim()
  if (/^(?:\W*\p{Lu}{2,}|\W*part\b)/iu.test(text) && /^\W*(?:\p{Lu}{2,}|part\b)/u.test(text)) return false
  if (/[[(][^\])]{10,}$/.test(before)) return true
  if (/[.;:!?]$|[;,] (?:and|or)$/.test(before)) return false
  const narrow = isNarrow(lines, at)
  if (before.length < (narrow ? minNarrow : minWrapped)) return false
  if (/^(?:\p{Ll}|\d+[,)]? \p{Ll}|\()/u.test(text)) return true
  return broken.test(before) && (narrow || cited.test(text) || /[.;,]$|[;,] (?:and|or)$/.test(text))
}
const broken =
  /(?:,|\b(?:a|an|and|any|as|at|by|for|from|in|into|is|its|of|on|or|our|the|their|this|to|under|with|within))$/i
/** What a citation may begin with on a line of its own. */
const cited = /^(?:Schedule|Part|Section|Local Government|Act|Atodlen|Rhan)\b/

/** A cell, or lines that are broken so short that one begins with a small letter. */
function isNarrow(lines: readonly FileLine[], at: number): boolean {
  if (lines[at]?.cell) return true
  for (let above = at - 1; above > at - maxNarrow && lines[above]?.gap === false; above--)
    if (/^\p{Ll}/u.test(lines[above]?.text ?? '')) return true
  return false
}

function lineAbove(lines: readonly FileLine[], at: number): FileLine | undefined {
  let above = at - 1
  while (lines[above]?.furniture || /^\s*\d{1,4}\s*$/.test(lines[above]?.text ?? '')) above--
  return lines[above]
}

function sentenceAbove(lines: readonly FileLine[], at: number): string {
  const above: string[] = []
  for (let line = at; above.length < maxNarrow && continues(lines, line); ) {
    const found = lineAbove(lines, line)
    if (!found) break
    above.unshift(found.text.trim())
    line = lines.lastIndexOf(found, line)
  }
  return above.join(' ')
}
