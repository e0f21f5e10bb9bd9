import type { Pages, Papers } from '../committee/agenda/reports/papers.ts'
import { printReport } from './print-report.ts'
import { isPack, printedReport } from './printed-papers.ts'
import { readingWords } from './reading.words.ts'

/** Prints what was read for a person: each report, and the pages that belong to none. */
export function printPapers(papers: Papers): string {
  const [only] = papers.reports
  if (only && !isPack(papers)) return printReport(printedReport(only))
  const { reports, leftOver } = papers
  const others = leftOver.flatMap(({ pages }) => (pages ? [pages] : []))
  const parts = reports.map((paper, index) => {
    const place = readingWords.place(index + 1, paper.number, paper.pages)
    return [place, '-'.repeat(place.length), printReport(printedReport(paper))].join('\n')
  })
  const rest = leftOver.map(({ pages, why }) => `- ${readingWords.leftOver(why, pages)}`)
  return [
    readingWords.holds(reports.length, countOf(others)),
    ...parts,
    ...(rest.length === 0 ? [] : [[readingWords.belongsToNone, ...rest].join('\n')]),
  ].join('\n\n')
}

function countOf(ranges: readonly Pages[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0)
}
