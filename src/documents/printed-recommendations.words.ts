import { longDay } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'
import type { Response } from '../committee/outcomes/resolution.ts'
import { resolutionWords } from '../committee/outcomes/resolution.words.ts'

const { committee, day, item, label } = example
const draft = 'draft until the minutes are confirmed'
const limits = { own: 'by the council’s own limit', law: 'by law' } as const

/** What committees recommended, and what came of it, in print and in a spreadsheet. */
export const printedRecommendationsWords = {
  none: 'No recommendation has been made to anybody yet.',
  notOpen: said(
    (committee: string, day: string, item: string) => `${place(committee, day, item)}: not open`,
    [committee, day, item],
  ),
  /** @param label null for a resolution beyond the report */
  heading: said(
    (committee: string, day: string, item: string, label: string | null, isDraft: boolean) =>
      `${place(committee, day, item)}, ${label ?? 'further resolution'}${isDraft ? ` (${draft})` : ''}`,
    [committee, day, item, label, false],
    [committee, day, item, null, true],
  ),
  madeTo: said(
    (whom: string, sentOn: string | null, receivedOn: string | null) =>
      `To ${whom}; ${sentOn === null ? 'not sent yet' : `sent ${longDay(sentOn)}`}${receivedOn === null ? '' : `; received ${longDay(receivedOn)}`}`,
    ['The Cabinet', null, null],
    ['The Cabinet', day, null],
    ['The Cabinet', day, day],
  ),
  lastDay: said((day: string) => `Last day for an answer: ${longDay(day)}`, [day]),
  ownLastDay: said((day: string) => `By the council’s own limit: ${longDay(day)}`, [day]),
  answer: said(
    (response: Response, on: string | null) =>
      `${resolutionWords.responses[response]}${on === null ? '' : `, ${longDay(on)}`}`,
    ['accepted', null],
    ['accepted', day],
  ),
  reasons: said((reasons: string) => `Reasons: ${reasons}`, ['There is no money for it.']),
  overdue: said((by: 'own' | 'law') => `Overdue ${limits[by]}`, ['own'], ['law']),

  columns: {
    committee: 'committee',
    meeting: 'meeting',
    item: 'item',
    label: 'label',
    wording: 'wording',
    record: 'record',
    madeTo: 'madeTo',
    toExecutive: 'toExecutive',
    sentOn: 'sentOn',
    receivedOn: 'receivedOn',
    lastDay: 'lastDay',
    ownLastDay: 'ownLastDay',
    answer: 'answer',
    reasons: 'reasons',
    answeredOn: 'answeredOn',
    stillWanting: 'stillWanting',
    overdue: 'overdue',
  },
  cells: {
    draft,
    confirmed: 'confirmed',
    yes: 'yes',
    no: 'no',
    overdue: { no: 'no', ...limits },
  },
} as const satisfies Words

function place(committee: string, day: string, item: string): string {
  return `${committee}, ${longDay(day)}, item ${item}`
}
