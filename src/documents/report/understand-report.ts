import { type Problem, type Report, reportSchema } from '../../committee/agenda/reports/report.ts'
import type { FileLine } from '../line.ts'
import type { Openness } from '../marks/openness.ts'
import { partLanguages } from './bilingual-tables.ts'
import { cutAtList } from './choose-list.ts'
import { readHeader } from './header.ts'
import { repairHyphens } from './hyphens.ts'
import { joinHeadings } from './join-headings.ts'
import { joinLabelCells } from './label-cells.ts'
import { readOwnLists } from './own-lists.ts'
import { noHints, type PackHints } from './pack-hints.ts'
import { pageFurnitureIn } from './page-furniture.ts'
import type { ReadRecommendations } from './read-recommendations.ts'
import { readEntries, readSections } from './read-sections.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { splitParts } from './split-parts.ts'
import { tableRows } from './table-rows.ts'
import { record, type Trail } from './trail.ts'

export interface Understanding {
  report: Report
  trail: Trail
}

/** Reads a report from structured lines, of which none is behind a mark. Knows nothing about files. */
export function understandReport(
  open: readonly FileLine[],
  openness: Openness,
  hints: PackHints = noHints,
): Understanding {
  const trail: Trail = new Map()
  const furniture = pageFurnitureIn(open)
  const shown = open.filter((line) => !furniture.has(line))
  record(trail, openness.told, 'field', 'classification')
  const split = splitParts(joinLabelCells(joinHeadings(tableRows(partLanguages(repairHyphens(shown))))))
  // The header ends where the list begins, and its meeting tells whether the list is its own.
  const parts = cutAtList(split)
  const header = readHeader(parts, openness, hints, trail)

  record(trail, openness.withheld, 'withheld', '')
  record(trail, [...furniture], 'page-furniture', '')
  const own = readOwnLists(parts, header.fields.meeting, openness.withheld.length > 0)
  const problems = [...header.problems, ...own.problems]
  if (openness.doubt) problems.push(openness.doubt)

  for (const { part, read } of own.lists) followList(trail, read, part.head ? [part.head] : [])
  const sections = readSections(
    own.parts,
    header,
    new Map(own.lists.map(({ part, read }) => [part, read.aside])),
    trail,
  )
  const appendices = readEntries(own.parts, 'appendices', trail)
  const backgroundPapers = readEntries(own.parts, 'background-papers', trail)
  problems.push(...unplaced(shown, trail))
  const report = {
    ...header.fields,
    exemptParagraphs: openness.exemptParagraphs,
    withheldParagraphs: openness.withheldParagraphs,
    recommendations: own.recommendations,
    sections,
    appendices,
    backgroundPapers,
    problems: problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    confidence: { ...header.sureness.confidence, recommendations: own.confidence },
    alternatives: [...header.sureness.alternatives, ...own.alternatives],
  }
  return { report: reportSchema.parse(report), trail }
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
