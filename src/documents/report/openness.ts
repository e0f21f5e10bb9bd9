import type { Classification, Problem } from '../../committee/agenda/reports/report.ts'
import { startsRecommendations } from '../evidence/lead-in.ts'
import type { FileLine } from '../line.ts'
import {
  citedParagraphs,
  continuesSentence,
  headsExemptAppendix,
  isEmptyForm,
  marksPart2,
  namedSchedule,
  namesExemptAppendix,
  saysWhollyExempt,
} from './exempt.ts'
import { headingOf } from './heading.ts'
import { isAboutOpenness, type Stated, sameSubject } from './openness-question.ts'
import { statementsIn } from './openness-statement.ts'
import type { Part } from './part.ts'
import { printedTitle } from './read-title.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { splitParts } from './split-parts.ts'
import { tableRows } from './table-rows.ts'

/** What the public may see of a report. */
export interface Openness {
  open: FileLine[]
  /** The Part 2 mark and everything after it. */
  withheld: FileLine[]
  /** The paragraphs of Schedule 12A that the open part cites. */
  cited: number[]
  /** Why the report may be partly exempt, whatever its own classification field says. */
  doubt(own: Classification | null): Problem | null
  /**
   * Says whether the whole report is exempt or confidential, by its own classification field or by the position of its
   * mark.
   */
  whole(own: Classification | null, parts: readonly Part[]): 'exempt' | 'confidential' | null
  /** The title that is printed as one, wherever it stands. */
  printedTitle(): string | null
}

/** Finds the mark after which nothing may be shown. It may also stand in a page's running header. */
export function opennessOf(all: readonly FileLine[], furniture: ReadonlySet<FileLine>): Openness {
  const listedAt = all.findIndex((line) => opensRecommendations(line))
  const answered = answeredForms(all, listedAt)
  const markAt = all.findIndex(
    (line, index) =>
      (marksPart2(line, all[index + 1]) &&
        !continuesAbove(line, all, index, furniture) &&
        !answered.has(line) &&
        !headsForm(line, all[index + 1], answered)) ||
      (listedAt !== -1 &&
        index > listedAt &&
        headsExemptAppendix(line, all[index + 1]) &&
        !isDenied(line, all[index + 1])),
  )
  const mark = all[markAt]
  const shown = (lines: readonly FileLine[]) => lines.filter((line) => !furniture.has(line))
  const open = shown(mark ? all.slice(0, markAt) : all)
  const told = mark ? [...open, mark] : open
  return {
    open,
    withheld: mark ? all.slice(markAt) : [],
    cited: citedParagraphs(told.map((line) => line.text).join('\n')) ?? [],
    doubt: (own) => doubtOf(open, mark, cites(told, own)) ?? (own === 'open' ? null : markedSensitive(all)),
    whole: (own, parts) => wholeClass(own, parts, mark),
    printedTitle: () => {
      const labelled = splitParts(tableRows(shown(all))).find((part) => part.field === 'title')
      return printedTitle(labelled?.lines ?? [])
    },
  }
}

/** Lines of forms that ask whether the report is exempt and answer that it is not, or not as a whole. */
function answeredForms(all: readonly FileLine[], listedAt: number): Map<FileLine, Stated> {
  const above = new Set(listedAt === -1 ? all : all.slice(0, listedAt))
  const answers = statementsIn(all, listedAt).filter(
    ({ says, lines: [first] }) =>
      says === 'open' ||
      ((says === 'part-exempt' || says === 'unclear') && first !== undefined && above.has(first)),
  )
  return new Map(answers.flatMap(({ says, lines }) => lines.map((line) => [line, says])))
}

/** "Restricted reports", above "Is this report restricted? No". */
function headsForm(
  { text }: FileLine,
  next: FileLine | undefined,
  answered: ReadonlyMap<FileLine, Stated>,
): boolean {
  return (
    next !== undefined &&
    answered.get(next) === 'open' &&
    isAboutOpenness(text) &&
    sameSubject(text, next.text)
  )
}

function wholeClass(
  own: Classification | null,
  parts: readonly Part[],
  mark: FileLine | undefined,
): 'exempt' | 'confidential' | null {
  if (own === 'exempt' || own === 'confidential') return own
  const listed = parts.findIndex((part) => part.kind === 'recommendations')
  if (mark && listed === -1) return kindIn(mark.text)
  if (own !== null) return null
  const above = parts.slice(0, listed === -1 ? undefined : listed).flatMap((part) => part.lines)
  const says = above.find((line) => saysWhollyExempt(line.text))
  return says ? kindIn(says.text) : null
}

/** No sentence of a form wraps over more lines than this. */
const maxWrapped = 5

/** In a report that says it is open, an empty form about exemptions cites nothing. */
function cites(told: readonly FileLine[], own: Classification | null): boolean {
  const around = (at: number) => told.slice(Math.max(0, at - maxWrapped), at + maxWrapped)
  return told.some((line, at) => {
    if (citedParagraphs(line.text) === null || isDenied(line, told[at + 1])) return false
    const sentence = around(at).map(({ text }) => text)
    return own !== 'open' || !(isEmptyForm(line.text) || isEmptyForm(sentence.join(' ')))
  })
}

/** "Appendix I – Exempt information | No" */
function isDenied({ text, cell }: FileLine, next: FileLine | undefined): boolean {
  const beside = cell?.row === next?.cell?.row ? (next?.text ?? '') : ''
  const [, behind = ''] = /(?:[:?|\t]|\s[–—-])\s*([^:?|\t]{1,20})$/.exec(text) ?? []
  return [beside, behind].some((words) => /^(?:no|none|n\/a|nil|not applicable)\W*$/i.test(words.trim()))
}

function continuesAbove(
  line: FileLine,
  all: readonly FileLine[],
  index: number,
  furniture: ReadonlySet<FileLine>,
): boolean {
  const endsPage = (one: FileLine | undefined) =>
    one !== undefined && (furniture.has(one) || /^\s*\d{1,4}\s*$/.test(one.text))
  let at = index - 1
  while (endsPage(all[at])) at--
  return continuesSentence(line, all[at], at < index - 1)
}

function opensRecommendations(line: FileLine): boolean {
  const heading = headingOf(line, { bold: false, capitals: false, alone: false, ended: false })
  return heading?.kind === 'recommendations' || startsRecommendations(line.text)
}

function kindIn(text: string): 'exempt' | 'confidential' {
  return /\bconfidential\b/i.test(text) && !/\bexempt\b/i.test(text) ? 'confidential' : 'exempt'
}

/** In a report that does not say it is open, the marking that councils print on exempt papers. */
function markedSensitive(all: readonly FileLine[]): Problem | null {
  const line = all.find(({ text }) => /^\W*official\W{0,5}sensitive\W*$/i.test(text))
  return line
    ? { code: 'possible-exempt-content', message: reportProblemWords.sensitive, line: line.number }
    : null
}

function doubtOf(open: readonly FileLine[], mark: FileLine | undefined, cites: boolean): Problem | null {
  const code = 'possible-exempt-content'
  if (mark) return { code, message: reportProblemWords.leftOut, line: mark.number }
  if (cites) {
    const line = open.find((one) => namedSchedule(one.text))
    const message = reportProblemWords.citesSchedule(namedSchedule(line?.text ?? ''))
    return { code, message, line: line?.number ?? null }
  }
  const line = open.find((one, index) => namesExemptAppendix(one.text) && !isDenied(one, open[index + 1]))
  return line ? { code, message: reportProblemWords.namesExemptAppendix, line: line.number } : null
}
