import type { LeftOverWhy, Pages as PageRange } from '../committee/agenda/reports/papers.ts'
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

  sure: said((confidence: number) => `${Math.round(confidence * 100)}% sure`, [0.56]),

  check: 'Please check:',
  onLine: said((line: number, problem: string) => `Line ${line}: ${problem}`, [14, 'No title was found.']),
  notForPublic: 'This report is not for the public. Nothing of it was kept.',
  holds: said(
    (reports: number, pages: number) => {
      const held = `This file holds ${reports === 1 ? 'one report' : `${reports} reports`}`
      return pages === 0
        ? `${held}.`
        : `${held}, and ${pages === 1 ? 'one page that belongs' : `${pages} pages that belong`} to none.`
    },
    [6, 41],
    [1, 1],
    [2, 0],
  ),
  place: said(
    (at: number, number: string | null, pages: PageRange | null) =>
      [
        `${at}.`,
        number === null ? 'A report' : `Item ${number}`,
        ...(pages ? [`(${pagesOf(pages)})`] : []),
      ].join(' '),
    [1, '6', [4, 9]],
    [2, null, [10, 10]],
    [3, '8', null],
  ),
  belongsToNone: 'These belong to no report:',
  leftOver: said(
    (why: LeftOverWhy, pages: PageRange | null) =>
      `${pages === null ? 'some of the text' : pagesOf(pages)}: ${whys[why]}`,
    ['front-matter', [1, 3]],
    ['minutes', [4, 4]],
    ['appendix', [5, 9]],
    ['no-text', [10, 12]],
    ['unknown', null],
  ),
  notShown: '(not shown)',
} as const satisfies Words

const whys: Readonly<Record<LeftOverWhy, string>> = {
  'front-matter': 'the front page or the agenda',
  minutes: 'minutes',
  appendix: 'an appendix, and no report before it',
  'no-text': 'no text that can be read, as on scanned pages',
  unknown: 'no recommendations were found',
}

function pagesOf([from, to]: PageRange): string {
  return from === to ? `page ${from}` : `pages ${from}–${to}`
}

const asked: Readonly<Record<AsksInReport, string>> = {
  view: 'a view',
  suggest: 'suggestions',
  'work-plan': 'topics for the work plan',
}
