import { longDay } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import type { Item } from '../meetings/item.ts'

const { committee, day, item, title } = example

type NotOpen = Exclude<Item['openness'], 'open'>

export const reportWords = {
  untitled: 'Untitled report',

  onlyClerk: 'Only the clerk of a committee hands in reports, so nothing was kept of the file.',
  tooLarge:
    'The file is larger than 100 MB, so it was not read. Please send the report without its appendices.',
  whichCommittee: said(
    (committees: readonly string[]) =>
      `The report does not say which of your committees it is for: ${committees.join('; ')}.`,
    [[committee, 'Highways Scrutiny Committee']],
  ),
  otherCommittee: said(
    (named: string) => `The report says that it is for “${named}”. Please say which item it belongs to.`,
    ['Highways Scrutiny Committee'],
  ),
  otherDate: said(
    (named: string, day: string) =>
      `The report is dated ${longDay(named)}, and the meeting is on ${longDay(day)}. Please say which item it belongs to.`,
    ['2014-10-06', day],
  ),
  dateIsPast: said(
    (named: string) =>
      `The report is dated ${longDay(named)}, which is past. Please say which item it belongs to.`,
    ['2014-10-06'],
  ),
  /** @param titles of the item and of its reports
   * @param title of the report */
  whichItem: said(
    (item: string, titles: readonly string[], title: string | null) =>
      `Item ${item} is “${[...new Set(titles)].join('”, “')}”${title === null ? '' : `, and this report is “${title}”`}. They fit only in part. Please say which item the report belongs to.`,
    [item, [title], 'Ice on school roads'],
    [item, [title], null],
  ),
  whichMeeting: 'The report does not say when the meeting is. Please say which meeting it is for.',
  /** The same for a file that came in a conversation. */
  whichMeetingSent: 'The report does not say when the meeting is.',
  meetingPast: said(
    (day: string) => `The meeting of ${longDay(day)} is past, so the report was not filed.`,
    [day],
  ),
  itemNotOpen: said(
    (item: string, openness: NotOpen) =>
      `Item ${item} is marked ${openness}, so the report was not filed. If it is open, change the item first.`,
    [item, 'exempt'],
    [item, 'confidential'],
  ),

  /** @param item its number, if the file or the clerk gives one */
  notOnAgenda: said(
    (day: string, item: string | null) =>
      `The agenda for ${longDay(day)} is published and ${item === null ? 'no item on it waits for a report of this title' : `has no item ${item}`}, so the report was not filed. Please put the item on the agenda first, with the report’s title: “Add an item” asks whether it was on the agenda and, if not, for the chair’s reason why it is urgent. Then hand in the report again.`,
    [day, null],
    [day, item],
  ),
  notOpenNotOnAgenda: said(
    (day: string, openness: NotOpen) =>
      `The agenda for ${longDay(day)} is published, and this report for a new item is ${openness}, so nothing of it was kept. Please use “Add an item”, which asks whether it was on the agenda and, if not, for the chair’s reason why it is urgent. If you sent the file in a conversation, please delete it there: a bot cannot.`,
    [day, 'exempt'],
    [day, 'confidential'],
  ),

  changedSince:
    'This draft has changed since you opened it, so nothing was saved. It is shown as it is now, with what you chose: please look again, and save it.',
  none: 'This item has no report to mend.',
} as const satisfies Words
