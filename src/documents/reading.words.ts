import type { AsksInReport } from '../committee/agenda/reports/report.ts'
import { said, type Words } from '../committee/kernel/said.ts'

/** What is printed of a report that was read. */
export const readingWords = {
  title: 'Title',
  meeting: 'Meeting',
  meetingDate: 'Meeting date',
  reportBy: 'Report by',
  classification: 'Classification',
  decisionType: 'Decision type',
  wards: 'Wards',
  purpose: 'Purpose',
  appendices: 'Appendices',
  backgroundPapers: 'Background papers',

  asks: said(
    (asks: AsksInReport, addressee: string | null) =>
      `asks for ${asked[asks]}${addressee === null ? '' : `; addressed to ${addressee}`}`,
    ['view', null],
    ['suggest', null],
    ['work-plan', null],
    ['view', 'The Cabinet'],
  ),

  check: 'Please check:',
  onLine: said((line: number, problem: string) => `Line ${line}: ${problem}`, [14, 'No title was found.']),
  onlyTitle: 'This report is not for the public. Only its title was kept.',
  notShown: '(not shown)',
} as const satisfies Words

const asked: Readonly<Record<AsksInReport, string>> = {
  view: 'a view',
  suggest: 'suggestions',
  'work-plan': 'topics for the work plan',
}
