import type { Paper, Papers } from '../committee/agenda/reports/papers.ts'
import { behindMarks, type Marked } from './marks/behind-marks.ts'
import { sayNotRead, withProblems } from './pack/say-what-is-doubtful.ts'
import { splitPack } from './pack/split-pack.ts'
import { type OnProgress, type PapersReading, type ReportFile, refused, refusedFor } from './reading.ts'
import { understandReport } from './report/understand-report.ts'
import { textOfFile } from './text-of-file.ts'

type LeftOver = Papers['leftOver'][number]

/**
 * Reads the reports of a file in this process. Files that people send go through `readPapersInChild`, which bounds time
 * and memory.
 * @param overruled the numbers of marks of which the clerk has said that they do not mean what they say
 */
export async function readPapers(
  file: ReportFile,
  onProgress: OnProgress = () => {},
  overruled: readonly number[] = [],
): Promise<PapersReading> {
  try {
    const text = await textOfFile(file, onProgress)
    const { pieces, leftOver } = splitPack(text)
    const papers = behindMarks(text, pieces, overruled).map(paperOf)
    const reports = papers.filter(isReport)
    if (reports.length === 0) return refused('no-recommendations')
    const others = papers.filter((paper) => !isReport(paper)).map(leftOverOf)
    return {
      kind: 'papers',
      reports: sayNotRead(reports, leftOver),
      leftOver: [...leftOver, ...others].sort(byPage),
    }
  } catch (fault) {
    return refusedFor(fault)
  }
}

function paperOf({ piece: { number, pages, hints, doubts }, marks, open }: Marked): Paper {
  const report = open && withProblems(understandReport(open.lines, open.openness, hints).report, doubts)
  return { number, pages, marks, report }
}

/** What recommends nothing is no report to the committee, though it may look like one. */
function leftOverOf({ pages }: Paper): LeftOver {
  return { pages, why: 'unknown' }
}

function isReport({ report }: Paper): boolean {
  return report === null || report.recommendations.length > 0
}

function byPage(one: LeftOver, other: LeftOver): number {
  return (one.pages?.[0] ?? 0) - (other.pages?.[0] ?? 0)
}
