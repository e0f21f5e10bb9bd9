import type { Report } from '../committee/agenda/reports/report.ts'
import { readingWords } from './reading.words.ts'

/** Prints a report for a person: the header, the recommendations, and each doubt with its line. */
export function printReport(report: Report): string {
  return [...header(report), ...recommendations(report), ...problems(report)].join('\n')
}

/** Above this, how sure the reader is goes without saying. */
const almostSure = 0.7

function header(report: Report): string[] {
  const { confidence } = report
  const facts: [string, string | null, number][] = [
    [readingWords.title, report.title, confidence.title],
    [readingWords.meeting, report.meeting, confidence.meeting],
    [readingWords.meetingDate, report.meetingDate, confidence.meetingDate],
    [readingWords.reportBy, report.reportBy, confidence.reportBy],
    [readingWords.classification, report.classification, confidence.classification],
    [readingWords.decisionType, report.decisionType, confidence.decisionType],
    [readingWords.wards, report.wards.join('; ') || null, confidence.wards],
    [readingWords.purpose, report.purpose, confidence.purpose],
    [readingWords.appendices, report.appendices.join('; ') || null, 1],
    [readingWords.backgroundPapers, report.backgroundPapers.join('; ') || null, 1],
  ]
  return facts.map(([name, value, sure]) => `${`${name}:`.padEnd(19)}${factOf(value, sure)}`)
}

function factOf(value: string | null, sure: number): string {
  if (value === null) return '–'
  const wrapped = value.replace(/\n/g, `\n${' '.repeat(19)}`)
  return sure < almostSure ? `${wrapped} (${readingWords.sure(sure)})` : wrapped
}

function recommendations(report: Report): string[] {
  let leadIn: string | null = null
  return report.recommendations.flatMap((one) => {
    const opening = one.leadIn !== null && one.leadIn !== leadIn ? ['', one.leadIn] : ['']
    leadIn = one.leadIn
    const items = one.items.map(({ label, text }) => `      ${label ?? '•'} ${text}`)
    const asks = readingWords.asks(one.asks, one.addressee)
    const { asks: sure } = one.confidence
    return [
      ...opening,
      `${one.label ?? '•'} ${one.text}`,
      ...items,
      `    [${sure < almostSure ? `${asks}; ${readingWords.sure(sure)}` : asks}]`,
    ]
  })
}

function problems(report: Report): string[] {
  if (report.problems.length === 0) return []
  const lines = report.problems.map(({ message, line }) =>
    line === null ? `- ${message}` : `- ${readingWords.onLine(line, message)}`,
  )
  return ['', readingWords.check, ...lines]
}
