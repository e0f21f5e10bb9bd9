import type { Report } from '../committee/agenda/reports/report.ts'
import { readingWords } from './reading.words.ts'

/** Prints a report for a person: the header, the recommendations, and each doubt with its line. */
export function printReport(report: Report): string {
  return [...header(report), ...recommendations(report), ...problems(report)].join('\n')
}

function header(report: Report): string[] {
  const facts: [string, string | null][] = [
    [readingWords.title, report.title],
    [readingWords.meeting, report.meeting],
    [readingWords.meetingDate, report.meetingDate],
    [readingWords.reportBy, report.reportBy],
    [readingWords.classification, report.classification],
    [readingWords.decisionType, report.decisionType],
    [readingWords.wards, report.wards.join('; ') || null],
    [readingWords.purpose, report.purpose],
    [readingWords.appendices, report.appendices.join('; ') || null],
    [readingWords.backgroundPapers, report.backgroundPapers.join('; ') || null],
  ]
  return facts.map(
    ([name, value]) => `${`${name}:`.padEnd(19)}${value?.replace(/\n/g, `\n${' '.repeat(19)}`) ?? '–'}`,
  )
}

function recommendations(report: Report): string[] {
  let leadIn: string | null = null
  return report.recommendations.flatMap((one) => {
    const opening = one.leadIn !== null && one.leadIn !== leadIn ? ['', one.leadIn] : ['']
    leadIn = one.leadIn
    const items = one.items.map(({ label, text }) => `      ${label ?? '•'} ${text}`)
    return [
      ...opening,
      `${one.label ?? '•'} ${one.text}`,
      ...items,
      `    [${readingWords.asks(one.asks, one.addressee)}]`,
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
