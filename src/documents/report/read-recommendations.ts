import type { Problem, ReportRecommendation } from '../../committee/agenda/reports/report.ts'
import { buildLists, type Lists } from '../evidence/build-lists.ts'
import { mixesLanguages } from '../evidence/language.ts'
import { leastSure, surenessOf } from '../evidence/other-reading.ts'
import type { FileLine } from '../line.ts'
import { finishList } from './finish-list.ts'
import { doubt } from './list-doubt.ts'
import type { Part } from './part.ts'
import { reportProblemWords } from './report-problem.words.ts'

export interface ReadRecommendations extends Pick<Lists, 'aside' | 'doubted'> {
  recommendations: ReportRecommendation[]
  problems: Problem[]
  /** The lines of the lists' lead-ins. */
  opening: FileLine[]
  /** The lines of each recommendation. */
  lines: FileLine[][]
  /** How sure it is that these are the recommendations, and what else they could be. */
  confidence: number
  other: string | null
}

/** Reads the recommendations under one heading, with every doubt about them. */
export function readRecommendations({ heading, list }: Part, meeting: string | null): ReadRecommendations {
  const { lists, problems, aside, doubted } = buildLists(list?.steps ?? [])
  const full = lists.filter((one) => one.drafts.length > 0)
  if (full.length > 1) problems.push(doubt('two-lists', full[1]?.line ?? null))
  for (const { line, opening } of lists.filter((one) => one.drafts.length === 0)) {
    problems.push(doubt('text-after-list', line))
    doubted.push(...opening)
  }
  const { confidence, other } = list ? surenessOf(list) : { confidence: 1, other: null }
  if (confidence < leastSure && problems.length === 0 && full.length > 0)
    problems.push({
      code: 'list-unsure',
      message: reportProblemWords.listUnsure,
      line: full[0]?.line ?? null,
      alternatives: other === null ? [] : [other],
    })
  const recommendations = full.flatMap((one) => finishList(one, heading, meeting, problems))
  const mixed = full.flatMap(({ drafts }) => drafts).find(({ text }) => mixesLanguages(text))
  if (mixed)
    problems.push({ code: 'list-unsure', message: reportProblemWords.languagesMixed, line: mixed.line })
  return {
    confidence: mixed ? Math.min(confidence, 0.5) : confidence,
    other,
    recommendations,
    problems,
    aside,
    doubted,
    opening: full.flatMap((one) => one.opening),
    lines: full.flatMap((one) => one.drafts.map((draft) => draft.lines)),
  }
}
