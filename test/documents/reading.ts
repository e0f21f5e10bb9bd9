import type { Report, ReportRecommendation } from '../../src/committee/agenda/reports/report.ts'
import { markedAs } from '../../src/documents/printed-papers.ts'
import { readPapers } from '../../src/documents/read-papers.ts'
import type { Refused, ReportFile } from '../../src/documents/reading.ts'

/** What became of a file that holds one report. */
export type Reading =
  | { kind: 'report'; report: Report }
  | { kind: 'exempt'; title: null; classification: 'exempt' | 'confidential' }
  | Refused

export async function readReport(file: ReportFile): Promise<Reading> {
  const reading = await readPapers(file)
  if (reading.kind === 'refused') return reading
  const [paper, another] = reading.reports
  if (!paper || another) throw new Error(`${reading.reports.length} reports`)
  const { report, marks } = paper
  return report
    ? { kind: 'report', report }
    : { kind: 'exempt', title: null, classification: markedAs(marks) }
}

export function readText(text: string, name = 'report.txt'): Promise<Reading> {
  return readReport({ name, bytes: new TextEncoder().encode(text) })
}

/** The report read from a text. Anything else fails the test. */
export async function reportFrom(text: string, name?: string): Promise<Report> {
  return reportIn(await readText(text, name))
}

export function reportIn(reading: Reading): Report {
  if (reading.kind === 'report') return reading.report
  throw new Error(reading.kind === 'refused' ? `refused: ${reading.code}` : 'exempt')
}

/** A report that is complete except for the recommendations under test. */
export async function recommended(list: string, heading = '## Recommendations\n\n'): Promise<Report> {
  return await reportFrom(
    `# Report to the Adult social care scrutiny committee\n\nMeeting: Adult social care scrutiny committee\nDate: 3 March 2027\nTitle: Home care review\n\n${heading}${list}\n\n## Key considerations\n\n1. The review began in May.\n`,
  )
}

export function labels(report: Report): (string | null)[] {
  return report.recommendations.map(({ label }) => label)
}

export function texts(report: Report): string[] {
  return report.recommendations.map(({ text }) => text)
}

export function codes(report: Report): string[] {
  return report.problems.map(({ code }) => code)
}

export function only(report: Report): ReportRecommendation {
  const [first] = report.recommendations
  if (!first || report.recommendations.length !== 1)
    throw new Error(`${report.recommendations.length} recommendations`)
  return first
}
