import { type Problem, type Report, reportSchema } from '../../committee/agenda/reports/report.ts'
import { plain } from '../../committee/agenda/reports/same-words.ts'
import type { FileLine } from '../line.ts'
import { toParagraphs } from './block.ts'
import { readHeader } from './header.ts'
import { repairHyphens } from './hyphens.ts'
import { joinHeadings } from './join-headings.ts'
import { joinLabelCells } from './label-cells.ts'
import { doubt, unheaded } from './list-doubt.ts'
import { type Openness, opennessOf } from './openness.ts'
import { pageFurnitureIn } from './page-furniture.ts'
import type { Part } from './part.ts'
import { type ReadRecommendations, readRecommendations } from './read-recommendations.ts'
import { readEntries, readSections } from './read-sections.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { splitParts } from './split-parts.ts'
import { tableRows } from './table-rows.ts'
import { record, type Trail } from './trail.ts'

export type Understanding =
  | { kind: 'report'; report: Report; trail: Trail }
  | { kind: 'exempt'; title: string | null; classification: 'exempt' | 'confidential'; trail: Trail }

/** Reads a report from structured lines. Knows nothing about files. */
export function understandReport(all: readonly FileLine[]): Understanding {
  const trail: Trail = new Map()
  const furniture = pageFurnitureIn(all)
  const openness = opennessOf(all, furniture)
  const parts = splitParts(joinLabelCells(joinHeadings(tableRows(repairHyphens(openness.open)))))
  const header = readHeader(parts, trail)
  const whole = openness.whole(header.fields.classification, parts)
  if (whole) return exempt(all, openness, whole)

  record(trail, openness.withheld, 'withheld', '')
  record(trail, [...furniture], 'page-furniture', '')
  const lists = ownLists(parts).map((part) => ({
    part,
    read: readRecommendations(part, header.fields.meeting),
  }))
  const found = lists.filter(({ read }) => read.recommendations.length > 0 && !pointsBack(read))
  const [first] = found
  const said = new Set(first?.read.recommendations.map(({ text }) => plain(text)))
  const own = found.filter((one) => one === first || addsTo(said, one.read))
  const problems = [...header.problems, ...own.flatMap(({ read }) => read.problems)]
  const doubted = openness.doubt(header.fields.classification)
  if (doubted) problems.push(doubted)
  if (first?.part.known === false) problems.push(unheaded(first.part.line))
  const [, second] = own
  if (second) problems.push(doubt('two-lists', second.part.line))

  for (const { part, read } of own) followList(trail, read, part.head ? [part.head] : [])
  const sections = readSections(
    parts,
    header,
    new Map(own.map(({ part, read }) => [part, read.aside])),
    trail,
  )
  const appendices = readEntries(parts, 'appendices', trail)
  const backgroundPapers = readEntries(parts, 'background-papers', trail)
  problems.push(...unplaced(openness.open, trail))
  const report = {
    ...header.fields,
    classification: doubted ? 'part-exempt' : header.fields.classification,
    exemptParagraphs: openness.cited,
    withheldParagraphs: toParagraphs(openness.withheld.slice(1).filter((line) => !furniture.has(line)))
      .length,
    recommendations: own.flatMap(({ read }) => read.recommendations),
    sections,
    appendices,
    backgroundPapers,
    problems: problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    confidence: {
      ...header.sureness.confidence,
      recommendations: Math.min(1, ...own.map(({ read }) => read.confidence)),
    },
    alternatives: [
      ...header.sureness.alternatives,
      ...own.flatMap(({ read: { confidence, other } }) =>
        other === null
          ? []
          : [{ field: 'recommendations' as const, value: other, confidence: 1 - confidence }],
      ),
    ],
  }
  return { kind: 'report', report: reportSchema.parse(report), trail }
}

/** From an exempt report only a title printed as one is kept: a guessed title could be its text. */
function exempt(
  all: readonly FileLine[],
  openness: Openness,
  classification: 'exempt' | 'confidential',
): Understanding {
  const trail: Trail = new Map()
  record(trail, all, 'withheld', '')
  return { kind: 'exempt', title: openness.printedTitle(), classification, trail }
}

/** Recommendations under a later heading such as "Appendix B" belong to another report. */
function ownLists(parts: readonly Part[]): Part[] {
  const appendix = parts.findIndex(({ heading }) => /^(?:appendix|annex)\s+\w{1,3}\b/i.test(heading))
  const lists = parts.filter((part) => part.kind === 'recommendations')
  const before = new Set(appendix === -1 ? parts : parts.slice(0, appendix))
  return lists.filter((part, index) => index === 0 || before.has(part))
}

/** "The recommendations appear at the front of this report": not a recommendation. */
function pointsBack({ recommendations }: ReadRecommendations): boolean {
  const [only, another] = recommendations
  return (
    only !== undefined &&
    another === undefined &&
    (/\b(?:at|on|to|in) the (?:front|beginning|start|top|head|first page|cover) of (?:this|the) report\b/i.test(
      only.text,
    ) ||
      /^(?:please )?(?:see|the|these|all|officers?[’']?)?\b.{0,40}\brecommendations?\b.{0,60}\b(?:front|beginning|start|top|head|first page|page \d+|cover|above)\b.{0,60}$/i.test(
        only.text,
      ))
  )
}

/** True unless a list only repeats earlier recommendations, as at the end of a report or in an appendix. */
function addsTo(said: ReadonlySet<string>, later: ReadRecommendations): boolean {
  return later.recommendations.some(({ text }) => !said.has(plain(text)))
}

function followList(trail: Trail, read: ReadRecommendations, head: readonly FileLine[]): void {
  record(trail, head, 'heading', 'recommendations')
  record(trail, read.opening, 'recommendation', 'lead-in')
  for (const [index, lines] of read.lines.entries()) {
    record(trail, lines, 'recommendation', read.recommendations[index]?.label ?? `No. ${index + 1}`)
  }
  record(trail, read.doubted, 'problem', 'text-after-list')
}

/** The final check: a line that nothing took is reported, never dropped. */
function unplaced(open: readonly FileLine[], trail: Trail): Problem[] {
  const lost = open.filter((line) => !trail.has(line))
  record(trail, lost, 'problem', 'unplaced-text')
  return lost.map(({ number }) => ({
    code: 'unplaced-text',
    message: reportProblemWords.unplaced,
    line: number,
  }))
}
