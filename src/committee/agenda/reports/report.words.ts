import { longDay } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import type { Item } from '../meetings/item.ts'

const { committee, day, item } = example

type NotOpen = Exclude<Item['openness'], 'open'>

export const reportWords = {
  untitled: 'Untitled report',

  onlyClerk: 'Only the clerk of a committee hands in reports, so nothing was kept of the file.',
  tooLarge:
    'The file is larger than 100 MB, so it was not read. Please send the report without its appendices.',
  whichCommittee: said(
    (committees: readonly string[]) =>
      `The report does not name one of your committees (${committees.join('; ')}), so it was not filed. Please put the committee’s name on its “Meeting” line, and send it again.`,
    [[committee, 'Highways Scrutiny Committee']],
  ),
  whichMeeting: 'The report does not say when the meeting is. Please say which meeting it is for.',
  /** The same for a file that came in a conversation. */
  whichMeetingSent:
    'The report does not say when the meeting is, so it was not filed. Please add the meeting first, or put the date on the report’s “Meeting date” line, and send it again.',
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
      `The agenda for ${longDay(day)} is published and ${item === null ? 'no item on it waits for a report of this title' : `has no item ${item}`}, so the report was not filed. Please put the item on the agenda first, with the report’s title: “Add an item” asks whether it was on the agenda and, if not, for the chair’s reason why it is urgent. Then send the report again, with the item’s number in the file’s name, such as “item 7 report.docx”.`,
    [day, null],
    [day, item],
  ),
  notOpenNotOnAgenda: said(
    (day: string, openness: NotOpen) =>
      `The agenda for ${longDay(day)} is published, and this report for a new item is ${openness}, so nothing of it was kept. Please use “Add an item”, which asks whether it was on the agenda and, if not, for the chair’s reason why it is urgent. If you sent the file in a conversation, please delete it there: a bot cannot.`,
    [day, 'exempt'],
    [day, 'confidential'],
  ),

  none: 'This item has no report to mend.',
} as const satisfies Words
