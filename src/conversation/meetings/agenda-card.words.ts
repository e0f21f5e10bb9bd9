import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { asSentence } from '../../committee/kernel/text.ts'

const { at, committee, day, item } = example

export const agendaCardWords = {
  title: said(
    (committee: string, day: string) => `${committee}: agenda for ${longDay(day)}`,
    [committee, day],
  ),
  agendaFor: said((day: string) => `Agenda for ${longDay(day)}.`, [day]),
  forPreparation: said(
    (over: boolean) =>
      over
        ? 'For preparation; the committee decides at its meeting only.'
        : 'For preparation; nothing is decided until the meeting.',
    [false],
    [true],
  ),

  cancelled: said(
    (reason: string | null) =>
      `This meeting is cancelled. ${reason === null ? '' : `${asSentence(reason)} `}What members prepared is kept, and nothing more is asked.`,
    ['The hall is shut'],
    [null],
  ),
  notPosted: 'Not posted to members yet.',
  repliesClose: said(
    (at: Date, again: boolean) =>
      `${again ? 'Replies are open again. They' : 'Replies'} close ${shortMoment(at)}.`,
    [at, false],
    [at, true],
  ),
  repliesHaveClosed: 'Replies have closed.',
  repliesClosed: said(
    (replied: number, outOf: number, over: boolean) =>
      `Replies closed. ${replied} of ${outOf} replied to everything. Members and the clerk have the sheet.${over ? '' : ' The committee decides at its meeting.'}`,
    [5, 7, false],
    [5, 7, true],
  ),

  report: 'Report',
  replied: said((replied: number, outOf: number) => `${replied} of ${outOf} replied`, [5, 7]),
  urgent: said((reason: string) => `Urgent: ${reason}`, ['the roof is unsafe.']),
  others: 'The other items are in the published agenda.',
  notTheNotice: said(
    (open: boolean) =>
      `This post is neither the summons nor the public notice of the meeting.${open ? ' What you answer is hidden from everyone until replies close.' : ''}`,
    [true],
    [false],
  ),

  prepare: 'Prepare',
  prepareItem: said((item: string) => `Prepare item ${item}`, [item]),
  askOnAnother: 'Ask on another item',
  coming: 'Coming',
  published: 'Published agenda',
  questionSheet: 'Question sheet',
  decided: 'What the committee decided',
  mySheet: 'Open my sheet',

  notForMembersYet:
    'This meeting has not been posted to members yet. Please see the council’s website, or ask your clerk.',
} as const satisfies Words
