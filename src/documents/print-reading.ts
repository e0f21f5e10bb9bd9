import type { Report } from '../committee/agenda/reports/report.ts'
import { type Reading, reportOf } from './reading.ts'

const asks = { view: 'a view', suggest: 'suggestions', 'work-plan': 'topics for the work plan' } as const

/** Prints a reading for a person: the header, the recommendations, and each doubt with its line. */
export function printReading(reading: Reading): string {
  if (reading.kind === 'refused') return reading.sentence
  const report = reportOf(reading)
  return [...header(report), ...recommendations(report), ...problems(report)].join('\n')
}

function header(report: Report): string[] {
  const facts: [string, string | null][] = [
    ['Title', report.title],
    ['Meeting', report.meeting],
    ['Meeting date', report.meetingDate],
    ['Report by', report.reportBy],
    ['Classification', report.classification],
    ['Decision type', report.decisionType],
    ['Wards', report.wards.join('; ') || null],
    ['Purpose', report.purpose],
    ['Appendices', report.appendices.join('; ') || null],
    ['Background papers', report.backgroundPapers.join('; ') || null],
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
    const to = one.addressee === null ? '' : `; addressed to ${one.addressee}`
    const items = one.items.map(({ label, text }) => `      ${label ?? '•'} ${text}`)
    return [...opening, `${one.label ?? '•'} ${one.text}`, ...items, `    [asks for ${asks[one.asks]}${to}]`]
  })
}

function problems(report: Report): string[] {
  if (report.problems.length === 0) return []
  const lines = report.problems.map(({ message, line }) =>
    line === null ? `- ${message}` : `- Line ${line}: ${message}`,
  )
  return ['', 'Please check:', ...lines]
}
