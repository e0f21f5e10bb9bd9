import { type Problem, type Report, reportSchema } from '../../committee/agenda/reports/report.ts'
import type { FileLine } from '../line.ts'
import { partLanguages } from './bilingual-tables.ts'
import { toParagraphs } from './block.ts'
import { readHeader } from './header.ts'
import { repairHyphens } from './hyphens.ts'
import { joinHeadings } from './join-headings.ts'
import { joinLabelCells } from './label-cells.ts'
import { type Openness, opennessOf } from './openness.ts'
import { readOwnLists } from './own-lists.ts'
import { pageFurnitureIn } from './page-furniture.ts'
import type { ReadRecommendations } from './read-recommendations.ts'
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
  const parts = splitParts(
    joinLabelCells(joinHeadings(tableRows(partLanguages(repairHyphens(openness.open))))),
  )
  const header = readHeader(parts, trail)
  const whole = openness.whole(header.fields.classification, parts)
  if (whole) return exempt(all, openness, whole)

  record(trail, openness.withheld, 'withheld', '')
  record(trail, [...furniture], 'page-furniture', '')
  const own = readOwnLists(parts, header.fields.meeting)
  const problems = [...header.problems, ...own.problems]
  const doubted = openness.doubt(header.fields.classification)
  if (doubted) problems.push(doubted)

  for (const { part, read } of own.lists) followList(trail, read, part.head ? [part.head] : [])
  const sections = readSections(
    parts,
    header,
    new Map(own.lists.map(({ part, read }) => [part, read.aside])),
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
    recommendations: own.recommendations,
    sections,
    appendices,
    backgroundPapers,
    problems: problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    confidence: { ...header.sureness.confidence, recommendations: own.confidence },
    alternatives: [...header.sureness.alternatives, ...own.alternatives],
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
