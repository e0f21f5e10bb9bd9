import { longDay, shortMoment } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'

const { at, day } = example
const name = 'Question sheet to members'

export const timetableWords = {
  /** @param toCome for a day that is still to come */
  late: said(
    (lastDay: string, toCome: boolean) =>
      `The agenda ${toCome ? 'would be' : 'was'} published after the last day for it, ${longDay(lastDay)}. Please ask the monitoring officer whether the meeting can go on.`,
    [day, false],
    [day, true],
  ),
  holidaysUnknown: said(
    (knownUntil: string) =>
      `Bank holidays are known until ${knownUntil} only. Please check the dates again later.`,
    [day],
  ),
  meetingOnHoliday: said(
    (why: string) => `The meeting is on a day that is no working day (${why}).`,
    ['Good Friday'],
  ),
  closingAfterMeeting: 'Replies close after the meeting.',
  notBeforeMeeting: said((name: string) => `“${name}” does not come before the day of the meeting.`, [name]),
  /** @param happens besides the notice, which alone waits */
  outsideHours: said(
    (name: string, hours: { readonly from: string; readonly to: string }, happens: boolean) =>
      `“${name}” is outside the hours ${hours.from} to ${hours.to}${happens ? '; only the notice of it waits' : ' and waits'} for them.`,
    [name, { from: '08:30', to: '18:30' }, false],
    [name, { from: '08:30', to: '18:30' }, true],
  ),
  /** @param happens besides the notice, which alone waits */
  onHoliday: said(
    (name: string, why: string, happens: boolean) =>
      `“${name}” is on a day that is no working day (${why})${happens ? '; only the notice of it waits' : ' and waits'} for the next one, unless that is too late.`,
    [name, 'Good Friday', false],
    [name, 'Good Friday', true],
  ),

  chooseOne: 'Please choose one of the dates shown.',
  noSuchTime: 'There is no such time on that day. Please give another.',
  past: 'That time is past. Please give a time to come.',
  questionsFirst: said(
    (latest: Date) =>
      `Questions are closed, and their sheet is out, before the meeting: by ${shortMoment(latest)} at the latest. Please give an earlier time.`,
    [at],
  ),
} as const satisfies Words
