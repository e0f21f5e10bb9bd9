import type { Classification } from '../../committee/agenda/reports/report.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { answersNo, classificationIn } from './exempt.ts'
import {
  isAboutOpenness,
  type OpennessQuestion,
  opennessQuestion,
  type Stated,
  saidIn,
  sameSubject,
} from './openness-question.ts'

/**
 * What a report says about itself: "Is this report restricted? No", "Public/Private document | Private", "CLOSED
 * REPORT".
 */
export interface Statement {
  says: Stated
  /** True if it is about the report as a whole rather than about extra content. */
  whole: boolean
  lines: FileLine[]
}

const maxAnswerLength = 160

/** A row with more cells is not a form. */
const maxCells = 12

/**
 * Finds every statement in these lines about the openness of their report.
 * @param listedAt where the recommendations begin: below them a word such as "Closed" may be about anything
 */
export function statementsIn(lines: readonly FileLine[], listedAt: number): Statement[] {
  const rows = rowsOf(lines)
  const found: Statement[] = []
  let passed = 0
  for (const [index, line] of lines.entries()) {
    if (index < passed || line.furniture || line.text.length > 400) continue
    const above = listedAt === -1 || index < listedAt
    const wrapped = wrappedQuestion(line, lines[index + 1])
    const question = wrapped ?? opennessQuestion(line.text) ?? (above ? amongLabels(line.text) : null)
    if (!question || (!above && !isPlain(question))) continue
    const one = statementOf(line, question, answersTo(lines, index, rows), above)
    if (!one) continue
    const below = wrapped ? lines[index + 1] : undefined
    if (below) passed = index + 2
    const form = below ? { ...one, lines: [...one.lines, below] } : one
    const head = found.at(-1)
    if (head && headsForm(head, form, lines[index - 1]))
      found.splice(-1, 1, { ...form, lines: [...form.lines, ...head.lines] })
    else found.push(form)
  }
  return found
}

/**
 * "Is this report\tYes ☐ No ☒" / "restricted?": a question wrapped in its narrow column, with the answer beside its
 * first line.
 */
function wrappedQuestion(line: FileLine, next: FileLine | undefined): OpennessQuestion | null {
  const [, words, answer] = /^((?:is|does|will)\b[^\t]{1,60})\t(.{1,80})$/i.exec(line.text) ?? []
  if (words === undefined || !next || next.gap || !/\?\s*$/.test(next.text)) return null
  return opennessQuestion(`${words} ${next.text.trim()}\t${answer}`)
}

/** "Date: 3 March 2027 Key decision: No Class: Part 2": a form's cells, left on one line by a conversion. */
function amongLabels(text: string): OpennessQuestion | null {
  if (text.indexOf(':') === text.lastIndexOf(':')) return null
  const pieces = text.split(/(?<=\S)\s+(?=\p{Lu}[\p{L}()/ -]{2,40}:\s)/u)
  if (pieces.length < 3) return null
  const found = pieces.flatMap((piece) => {
    const question = opennessQuestion(piece)
    return question && question.answer !== '' && saidIn(question) !== null ? [question] : []
  })
  return found[0] ?? null
}

/** "Restricted reports" heads the form whose first line is "Is this report restricted? No", and says nothing itself. */
function headsForm({ says, lines }: Statement, form: Statement, above: FileLine | undefined): boolean {
  const [line] = lines
  return (
    line !== undefined &&
    lines.length === 1 &&
    line === above &&
    form.says === 'open' &&
    says !== 'open' &&
    sameSubject(line.text, form.lines.map(({ text }) => text).join(' '))
  )
}

/** Below the recommendations, only a question clearly about the report counts. */
function isPlain({ asks, words }: OpennessQuestion): boolean {
  return asks === 'hidden' && /^(?!part\b).*\b(?:exempt|confidential|publication)/i.test(words)
}

function statementOf(
  line: FileLine,
  question: OpennessQuestion,
  below: readonly FileLine[],
  above: boolean,
): Statement | null {
  const { words, asks } = question
  const whole = !/\b(?:contain|include|information|reason|exemption|paragraph|ground)/i.test(words)
  if (question.answer !== '') {
    const said = saidIn(question)
    return said && { says: said, whole: whole || asks !== 'hidden', lines: [line] }
  }
  const said =
    below.length === 0 ? null : saidIn({ ...question, answer: below.map(({ text }) => text).join('\n') })
  if (said) return { says: said, whole: whole || asks !== 'hidden', lines: [line, ...below] }
  if (/\?\s*$/.test(line.text)) return asks === 'hidden' ? { says: 'unclear', whole, lines: [line] } : null
  if (!above || /:\s*$/.test(line.text) || (line.cell?.column ?? 0) > 0) return null
  const own = classificationIn(words)
  if (!whole && own !== 'open' && own !== 'part-exempt') return null
  return own && { says: own, whole: true, lines: [line] }
}

/**
 * The cells beside a question; or below it, where a whole row of questions stands above their answers; or the lines
 * below.
 */
function answersTo(
  lines: readonly FileLine[],
  index: number,
  rows: ReadonlyMap<number, FileLine[]>,
): FileLine[] {
  const line = lines[index]
  if (!line) return []
  if (line.cell === null) return linesBelow(lines, index)
  const { row, column } = line.cell
  const own = rows.get(row) ?? []
  const under = rows.get(row + 1) ?? []
  const asking =
    own.length <= maxCells && own.every(({ text }) => isAboutOpenness(text) || /:\s*$/.test(text))
  if (own.length > maxCells) return []
  if (own.length > 1 && asking && under.length === own.length && under.every(isAnswer))
    return under.filter(({ cell }) => cell?.column === column)
  const beside = own.filter(({ cell }) => (cell?.column ?? 0) > column)
  const [first] = beside
  if (!first) return own.length === 1 ? linesBelow(lines, index) : []
  const more = beside.findIndex((one) => !isOption(one))
  return more <= 0
    ? more === 0
      ? beside.filter(({ cell }) => cell?.column === first.cell?.column)
      : beside
    : beside.slice(0, more)
}

function linesBelow(lines: readonly FileLine[], index: number): FileLine[] {
  const [first, second] = lines.slice(index + 1, index + 3)
  if (!first || !isAnswer(first)) return []
  return second &&
    isOption(first) &&
    /^\W*(?:yes|no|public|private|exempt|open)\b/i.test(second.text) &&
    isOption(second)
    ? [first, second]
    : [first]
}

/** "Yes", "☒ No", "Exempt": one of the options on a form. */
function isOption({ text }: FileLine): boolean {
  return /^(?:\W|x(?=\W))*(?:yes|no|none|n\/a|public|private|open|closed|(?:non-?)?exempt|confidential|restricted|unrestricted)?(?:\W|(?<=\W)x)*$/i.test(
    text,
  )
}

function isAnswer(line: FileLine): boolean {
  const text = oneSpaced(line.text)
  return (
    isOption(line) ||
    (text.length < maxAnswerLength && answersNo.test(text.replace(/^\W+/, ''))) ||
    (isAboutOpenness(text) && /\s/.test(text) && classificationIn(text) === 'open') ||
    (text.length < maxAnswerLength &&
      /^(?:\W*yes\b|unclassified\W*$|in confidence\b|paragraphs?\s+\d)/i.test(text))
  )
}

function rowsOf(lines: readonly FileLine[]): Map<number, FileLine[]> {
  const rows = new Map<number, FileLine[]>()
  for (const line of lines) if (line.cell) rows.set(line.cell.row, [...(rows.get(line.cell.row) ?? []), line])
  return rows
}

/** What the statements say together; `unclear` if they leave it open. If they differ, the stricter one wins. */
export function combineStatements(all: readonly Statement[]): Classification | 'unclear' | null {
  const says = (wanted: Stated, whole?: boolean) =>
    all.some((one) => one.says === wanted && (whole === undefined || one.whole === whole))
  for (const hidden of ['confidential', 'exempt'] as const) {
    if (!says(hidden)) continue
    const wholly = says(hidden, true) || (hidden === 'confidential' && says('exempt', true))
    return !wholly && (says('part-exempt') || saysOpenAsAWhole(all)) ? 'part-exempt' : hidden
  }
  if (says('part-exempt')) return 'part-exempt'
  if (says('unclear') && !saysOpenAsAWhole(all)) return 'unclear'
  return says('open') ? 'open' : says('unclear') ? 'unclear' : null
}

function saysOpenAsAWhole(all: readonly Statement[]): boolean {
  return all.some(
    ({ says, whole, lines: [line] }) =>
      says === 'open' && whole && opennessQuestion(line?.text ?? '')?.asks !== 'hidden',
  )
}
