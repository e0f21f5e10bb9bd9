import { z } from 'zod'
import { sure } from '../committee/agenda/reports/confidence.ts'
import { type Mark, type Paper, type Papers, papersSchema } from '../committee/agenda/reports/papers.ts'
import { type Report, reportSchema } from '../committee/agenda/reports/report.ts'
import { readingWords } from './reading.words.ts'
import { oneForm } from './text/one-form.ts'

const packSchema = z.object({
  reports: z.array(
    reportSchema.extend(papersSchema.shape.reports.element.pick({ number: true, pages: true }).shape),
  ),
  leftOver: papersSchema.shape.leftOver,
})
export type PrintedPack = z.infer<typeof packSchema>

/** What is printed as JSON: the report of a file that holds nothing else, or all that a pack holds. */
export function printedPapers(papers: Papers): Report | PrintedPack {
  const [only] = papers.reports
  if (only && !isPack(papers)) return printedReport(only)
  const reports = papers.reports.map((paper) => {
    const { number, pages } = paper
    return { number, pages, ...printedReport(paper) }
  })
  return { reports, leftOver: papers.leftOver }
}

export function printedJsonSchema() {
  return z.toJSONSchema(z.union([reportSchema, packSchema]))
}

/** True unless a file is one report. A report says itself which of its pages hold no text. */
export function isPack({ reports, leftOver }: Papers): boolean {
  return reports.length > 1 || leftOver.some(({ why }) => why !== 'no-text')
}

/** A report, or an empty one in place of one that is not for the public. */
export function printedReport({ report, marks }: Paper): Report {
  return (
    report ?? {
      meeting: null,
      meetingDate: null,
      title: null,
      reportBy: null,
      classification: markedAs(marks),
      exemptParagraphs: [],
      withheldParagraphs: 0,
      decisionType: null,
      wards: [],
      purpose: null,
      recommendations: [],
      sections: [],
      appendices: [],
      backgroundPapers: [],
      problems: [{ code: 'exempt', message: readingWords.notForPublic, line: null }],
      confidence: sure,
      alternatives: [],
    }
  )
}

/** What the marks of a report call it. */
export function markedAs(marks: readonly Mark[]): 'exempt' | 'confidential' {
  const words = marks.filter(({ covers }) => covers === 'report').map((mark) => oneForm(mark.words))
  const only = words.length > 0 && words.every((one) => /confidential|cyfrinachol/.test(one))
  // "Exempt or confidential information" is the label of a form.
  return only && !words.some((one) => one.includes('exempt')) ? 'confidential' : 'exempt'
}
