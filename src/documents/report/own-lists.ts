import type { Problem, Report } from '../../committee/agenda/reports/report.ts'
import { plain } from '../../committee/agenda/reports/same-words.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { joinLanguages } from './join-languages.ts'
import { doubt, placed, unheaded } from './list-doubt.ts'
import type { Part } from './part.ts'
import { type ReadRecommendations, readRecommendations } from './read-recommendations.ts'

export interface OwnLists extends Pick<Report, 'recommendations' | 'alternatives'> {
  lists: { part: Part; read: ReadRecommendations }[]
  problems: Problem[]
  confidence: number
}

/** Reads the report's own lists of recommendations, without those that repeat them or belong to an appendix. */
export function readOwnLists(parts: readonly Part[], meeting: string | null): OwnLists {
  const found = listParts(parts)
    .map((part) => ({ part, read: readRecommendations(part, meeting) }))
    .filter(({ read }) => read.recommendations.length > 0 && !pointsBack(read))
    .filter(({ part }, _, [one]) => one === undefined || !isOfTable(parts, part, one.part))
  const [first] = found
  const said = new Set(first?.read.recommendations.map(({ text }) => plain(text)))
  const lists = found.filter((one) => one === first || addsTo(said, one.read))
  const problems = lists.flatMap(({ read }) => read.problems)
  if (first?.part.known === false) problems.push(unheaded(first.part.line))
  const [, second] = lists
  if (second) problems.push(doubt('two-lists', second.part.line))
  const lines = lists.flatMap(({ read }) => read.lines)
  return {
    lists,
    ...joinLanguages(
      lists.flatMap(({ read }) => read.recommendations),
      problems.map((problem) => placed(problem, lines)),
    ),
    confidence: Math.min(1, ...lists.map(({ read }) => read.confidence)),
    alternatives: lists.flatMap(({ read: { confidence, other } }) =>
      other === null ? [] : [{ field: 'recommendations' as const, value: other, confidence: 1 - confidence }],
    ),
  }
}

/** Recommendations under a later heading such as "Appendix B" belong to another report. */
function listParts(parts: readonly Part[]): Part[] {
  const appendix = parts.findIndex(({ heading }) => /^(?:appendix|annex)\s+\w{1,3}\b/i.test(heading))
  const lists = parts.filter((part) => part.kind === 'recommendations')
  const before = new Set(appendix === -1 ? parts : parts.slice(0, appendix))
  return lists.filter((part, index) => index === 0 || before.has(part))
}

/** A column "Recommendation" of a table further down, when the report's own stand in its text: somebody else's. */
function isOfTable(parts: readonly Part[], part: Part, first: Part): boolean {
  if (part === first || !part.head?.cell || first.head?.cell) return false
  const between = parts.slice(parts.indexOf(first) + 1, parts.indexOf(part))
  return between.some(({ kind, head }) => kind === 'section' && head !== null && head.cell === null)
}

const elsewhere = phraseBook('points-back')

/** "The recommendations appear at the front of this report": not a recommendation. */
function pointsBack({ recommendations }: ReadRecommendations): boolean {
  const [only, another] = recommendations
  return only !== undefined && another === undefined && elsewhere.is(wordsIn(only.text))
}

/** True unless a list only repeats earlier recommendations, as at the end of a report or in an appendix. */
function addsTo(said: ReadonlySet<string>, later: ReadRecommendations): boolean {
  return later.recommendations.some(({ text }) => !said.has(plain(text)))
}
