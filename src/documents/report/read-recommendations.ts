import type { Problem, ReportRecommendation } from '../../committee/agenda/reports/report.ts'
import type { FileLine } from '../line.ts'
import { finishList } from './finish-list.ts'
import { doubt } from './list-doubt.ts'
import { type Lists, readLists } from './recommendation-list.ts'

export interface ReadRecommendations extends Pick<Lists, 'aside' | 'doubted'> {
  recommendations: ReportRecommendation[]
  problems: Problem[]
  /** The lines of the lists' lead-ins. */
  opening: FileLine[]
  /** The lines of each recommendation. */
  lines: FileLine[][]
}

/** Reads the recommendations under one heading, with every doubt about them. */
export function readRecommendations(
  lines: readonly FileLine[],
  heading: string,
  meeting: string | null,
): ReadRecommendations {
  const { lists, problems, aside, doubted } = readLists(lines)
  const full = lists.filter((list) => list.drafts.length > 0)
  if (full.length > 1) problems.push(doubt('two-lists', full[1]?.line ?? null))
  for (const list of lists.filter((one) => one.drafts.length === 0)) {
    problems.push(doubt('text-after-list', list.line))
    doubted.push(...list.opening)
  }
  return {
    recommendations: full.flatMap((list) => finishList(list, heading, meeting, problems)),
    problems,
    aside,
    doubted,
    opening: full.flatMap((list) => list.opening),
    lines: full.flatMap((list) => list.drafts.map((draft) => draft.lines)),
  }
}
