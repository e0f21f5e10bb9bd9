import { longDay } from '../committee/kernel/dates.ts'
import { said, type Words } from '../committee/kernel/said.ts'

/** A meeting's dates in print. */
export const printedTimetableWords = {
  meeting: 'Meeting',
  lastDayToPublish: 'Last day to publish',
  clearDays: said((day: string, count: number) => `${longDay(day)} (${count} clear days)`, ['2017-09-22', 5]),

  working: 'The working, back from the meeting:',
  clearDay: 'a clear day',
  notCounted: said((why: string) => `not counted: ${why}`, ['Saturday']),
  publicationDay: 'the last day to publish; it does not count',
  meetingDay: 'the meeting; it does not count',

  events: 'What happens when:',
  repliesClose: 'Replies close',
  posted: 'Posted to members',
  note: said((warning: string) => `Please note: ${warning}`, ['The agenda would be late.']),
} as const satisfies Words
