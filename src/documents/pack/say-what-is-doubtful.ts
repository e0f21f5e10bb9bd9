import type { Paper, Papers } from '../../committee/agenda/reports/papers.ts'
import type { Problem, Report } from '../../committee/agenda/reports/report.ts'
import { reportProblemWords } from '../report/report-problem.words.ts'

/** Says of each report which pages in it and right behind it hold no text. */
export function sayNotRead(reports: readonly Paper[], leftOver: Papers['leftOver']): Paper[] {
  const empty = leftOver.flatMap(({ pages, why }) => (pages && why === 'no-text' ? [pages] : []))
  return reports.map((paper) => {
    const { pages, report } = paper
    if (!pages || !report) return paper
    let [, last] = pages
    const own = empty.filter(([from, to]) => {
      const belongs = from >= pages[0] && from <= last + 1
      if (belongs) last = Math.max(last, to)
      return belongs
    })
    if (own.length === 0) return paper
    const message = reportProblemWords.pagesNotRead(own)
    return { ...paper, report: withProblems(report, [{ code: 'pages-not-read', message, line: null }]) }
  })
}

export function withProblems(report: Report, problems: readonly Problem[]): Report {
  return { ...report, problems: [...report.problems, ...problems] }
}
