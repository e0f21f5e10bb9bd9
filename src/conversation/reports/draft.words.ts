import type { Asks, Scale } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { asSentence } from '../../committee/kernel/text.ts'

const { day, item, label, title } = example
const doubt = 'No title was found.'

/** What was read of a report, for the clerk's check. */
export const draftWords = {
  title: said((item: string) => `Draft: item ${item}`, [item]),
  titleOf: said((item: string, title: string) => `Draft: item ${item}, ${title}`, [item, title]),
  heading: said((item: string) => `Draft for item ${item}`, [item]),
  pleaseCheckFile: said(
    (file: string, day: string) =>
      `Please check what was read from ${file}, for the meeting of ${longDay(day)}. Only the clerk sees this.`,
    ['item-7.docx', day],
  ),
  takenAway: 'This draft has been taken away',
  notOpen: 'This draft has been taken away: its item is not open to the public.',
  noReport: 'This item has no report to check.',

  link: 'Report link',
  appendices: 'Appendices',
  appendix: said(
    (title: string, linked: boolean) => `${title}${linked ? '' : ' (no link)'}`,
    ['Appendix A', true],
    ['Appendix A', false],
  ),
  notFound: 'Not found',
  notGiven: 'Not given',
  none: 'None',
  /** @param start of a text that has no room here */
  continued: said((start: string) => `${start} … (press Edit to read it all)`, ['To consider the review']),
  /** @param onEducation null where the clerk has not said; undefined where it makes no difference */
  asked: said(
    (asks: Asks, scale: Scale, onEducation: boolean | null | undefined) =>
      [
        `Members are asked: ${recommendationWords.asks[asks]}${asks === 'view' ? ` (${recommendationWords.scales[scale].toLowerCase()})` : ''}`,
        ...(onEducation === undefined ? [] : [educationMark(onEducation)]),
      ].join(' · '),
    ['view', 'assurance', null],
    ['view', 'support', true],
    ['suggest', 'assurance', false],
    ['work-plan', 'assurance', undefined],
    ['nothing', 'assurance', undefined],
  ),
  addressed: said((addressee: string) => `Addressed to ${addressee}`, ['the Cabinet']),
  inDoubt: 'Please check these first',
  certain: 'The rest, as it was read',
  more: 'This is not all of it. Please open the draft to see the rest.',

  open: 'Check the draft',
  editDetails: 'Edit the details',
  edit: said((label: string) => `Edit ${label}`, [label]),
  add: 'Add a recommendation',
  links: 'Links to the report',

  /** The questions that offer another reading. */
  meetingDay: 'The meeting',
  ofOne: {
    label: said((name: string) => `The label of ${name}`, [label]),
    text: said((name: string) => `The words of ${name}`, [label]),
    addressee: said((name: string) => `Who ${name} is addressed to`, [label]),
  },
  editInstead: 'Please press Edit to give it.',

  pleaseCheck: 'Please check:',
  /** @param line of the file; null where the doubt is about none */
  doubt: said(
    (message: string, line: number | null) =>
      line === null ? message : `Line ${line} of the file: ${message}`,
    [doubt, 12],
    [doubt, null],
  ),
  /** What else the reader might have taken it for. */
  orElse: said(
    (others: readonly string[]) => asSentence(`It could also be: ${others.join('; or: ')}`),
    [['what they suggest']],
    [['Monday 9 October 2017', 'Monday 16 October 2017']],
  ),
  /** The same where there is little room.
   * @param left how many more stand in the draft */
  checkFirst: said(
    (doubts: readonly string[], left: number) =>
      ['Please check:', ...doubts, ...(left === 0 ? [] : [`The draft says more (${left}).`])].join(' '),
    [[doubt], 0],
    [[doubt], 2],
  ),
} as const satisfies Words

function educationMark(onEducation: boolean | null): string {
  if (onEducation === null) return 'Education matter: please say'
  return onEducation ? 'An education matter' : 'Not an education matter'
}
