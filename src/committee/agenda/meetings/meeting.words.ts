import { longDay } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'

const { day } = example

export const meetingWords = {
  dayPast: said(
    (day: string) =>
      `${longDay(day)} is past, so no meeting was added. Please give the date of a meeting to come.`,
    [day],
  ),
  dayCancelled: said(
    (day: string) =>
      `The meeting of ${longDay(day)} is cancelled, and a committee has one meeting on a day. Please give another day, or put that meeting back under “Change what was posted”.`,
    [day],
  ),
  past: said(
    (day: string) =>
      `The meeting of ${longDay(day)} is past, so what was posted for it stays as it is. Nothing was changed.`,
    [day],
  ),
  cancelled: said(
    (day: string) => `The meeting of ${longDay(day)} is cancelled, so nothing was changed.`,
    [day],
  ),
  notPosted:
    'This meeting has not been posted to members yet, so there is nothing to change for them. Please change the draft.',
  posted:
    'This meeting has been posted to members, so what they were asked stays as it is. Nothing was changed.',

  publishedTooLate: 'The agenda is published before the meeting. Please check the day.',
  postedBefore: 'The meeting was posted to members before that day. Please check it.',
} as const satisfies Words
