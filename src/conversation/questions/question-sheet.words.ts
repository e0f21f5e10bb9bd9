import type { Item } from '../../committee/agenda/meetings/item.ts'
import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at, committee, day } = example

export const questionSheetWords = {
  titleFor: said((day: string) => `Question sheet for ${longDay(day)}`, [day]),
  notification: said(
    (day: string, committee: string) => `Question sheet for ${longDay(day)}: ${committee}`,
    [day, committee],
  ),
  about: said(
    (committee: string, pages: number) =>
      `${committee}. What members ask officers before the meeting, with the answers so far${pages > 1 ? ` (${pages} pages)` : ''}.`,
    [committee, 1],
    [committee, 3],
  ),
  notice:
    'Every committee member and the clerk have this same sheet. Nothing on it is a view. It is a council record and may be released under Freedom of Information.',
  none: 'No questions were put.',
  notTaken: said(
    (state: Exclude<Item['state'], 'standing'>) => `The meeting does not take this item: it is ${state}.`,
    ['withdrawn'],
    ['deferred'],
  ),
  answer: 'Answer',
  atMeeting: 'To be raised at the meeting.',
  notYet: 'No answer yet.',

  moved: said(
    (committee: string, closesAt: Date, sheetAt: Date) =>
      `${committee}. The meeting was moved, so questions can be put until ${shortMoment(closesAt)}. Everyone gets the new sheet here at the same moment: ${shortMoment(sheetAt)}. Questions and answers that were on the earlier one are on it again.`,
    [committee, at, at],
  ),
  cancelled: said(
    (committee: string) =>
      `${committee}. The meeting is cancelled, so questions are not taken any more and no new sheet comes. What was asked is kept.`,
    [committee],
  ),
  notTheirs: said(
    (committee: string) =>
      `${committee}. You do not sit at this meeting any more, so what comes to the question sheet is not shown to you.`,
    [committee],
  ),

  onlyForMembers:
    'The question sheet is for the committee’s members, whoever sits in their place, and the clerk.',
  notSent:
    'The question sheet has not gone out yet. Every committee member and the clerk get it at the same moment.',
} as const satisfies Words
