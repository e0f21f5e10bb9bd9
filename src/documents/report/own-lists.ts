import type { Problem, Report } from '../../committee/agenda/reports/report.ts'
import { chooseLists, type WeighedStart } from './choose-list.ts'
import { joinLanguages } from './join-languages.ts'
import { anotherList, doubt, insideText, placed, unheaded } from './list-doubt.ts'
import type { Part } from './part.ts'
import type { ReadRecommendations } from './read-recommendations.ts'

export interface OwnLists extends Pick<Report, 'recommendations' | 'alternatives'> {
  lists: { part: Part; read: ReadRecommendations }[]
  /** The report's parts, cut where the lists begin. */
  parts: Part[]
  problems: Problem[]
  confidence: number
}

/**
 * Reads the report's own lists of recommendations.
 * @param withheld true if part of the report is behind a mark
 */
export function readOwnLists(all: readonly Part[], meeting: string | null, withheld: boolean): OwnLists {
  const { own, rival, parts } = chooseLists(all, meeting)
  const [first, second] = own
  const problems = own.flatMap(({ read }) => read.problems)
  if (first?.part.known === false) problems.push(unheaded(first.part.line))
  // The heading that a lead-in lacks may stand in what was withheld.
  const unsure = first?.shownBy === 'inside' || (withheld && first?.shownBy === 'lead-in')
  if (first && unsure) problems.push(insideText(first.part.line))
  if (second) problems.push(doubt('two-lists', second.part.line))
  const other = rival && wordsOf(rival.start)
  if (rival && other) problems.push(anotherList(rival.start.part.line, other))
  const lines = own.flatMap(({ read }) => read.lines)
  const sure = rival ? 1 / (1 + Math.exp(-rival.behind)) : 1
  return {
    lists: own,
    parts,
    ...joinLanguages(
      own.flatMap(({ read }) => read.recommendations),
      problems.map((problem) => placed(problem, lines)),
    ),
    confidence: Math.min(sure, ...own.map(({ read }) => read.confidence)),
    alternatives: [
      ...(other ? [alternative(other, 1 - sure)] : []),
      ...own.flatMap(({ read }) =>
        read.other === null ? [] : [alternative(read.other, 1 - read.confidence)],
      ),
    ],
  }
}

function alternative(value: string, confidence: number): Report['alternatives'][number] {
  return { field: 'recommendations', value, confidence }
}

function wordsOf({ read }: WeighedStart): string {
  return read.recommendations
    .map(({ label, text }) => (label === null ? text : `${label} ${text}`))
    .join('\n')
}
