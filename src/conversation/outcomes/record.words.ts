import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import type { Presence } from '../../committee/outcomes/presence.ts'
import type { Vote } from '../../committee/outcomes/record-vote.ts'

const { day, member } = example

export const recordFormWords = {
  draft: 'Draft until the minutes are confirmed.',
  whoSees:
    'The committee and its officers see it in “What the committee decided”, as a draft until the minutes are confirmed.',

  presences: {
    present: 'Present',
    apologies: 'Apologies',
    absent: 'Absent',
  } satisfies Record<Presence['state'], string>,
  votes: {
    for: 'For',
    against: 'Against',
    abstained: 'Abstained',
    none: 'Did not vote',
  } satisfies Record<Vote | 'none', string>,

  attendance: {
    title: 'Attendance',
    ask: said(
      (day: string) =>
        `Who was at the meeting of ${longDay(day)}? Where a member said beforehand whether they would come, that is filled in: please check each. The committee and its officers see it in “What the committee decided”.`,
      [day],
    ),
    done: 'Attendance is entered.',
    missing: 'Attendance is not entered yet.',
  },

  vote: {
    title: 'Recorded vote',
    ask: 'Only for a vote that was taken by name at the meeting. It asks about those who were entered as present and have a vote. The committee and its officers see it in “What the committee decided”.',
    nobody:
      'Nobody with a vote is entered as present yet. Please enter the attendance first; then come back to the vote.',
    done: 'The vote is entered.',
  },

  saveAndGoOn: 'Save and go on',
  /** Used if a name is too long for a label. */
  numbered: said((number: number) => `Number ${number}`, [1]),
  longName: said((number: number, name: string) => `Number ${number}: ${name}`, [1, member]),

  minutes: {
    confirm: 'Confirm the minutes',
    change: 'Change the confirmation',
    isDraft: said(
      (day: string) =>
        `The record of the meeting of ${longDay(day)} is a draft until its minutes are confirmed.`,
      [day],
    ),
    isConfirmed: said(
      (on: string) => `Confirmed on ${longDay(on)}. Clear the date to make the record a draft again.`,
      [day],
    ),
    warning:
      'When they are confirmed, only each member’s last reply to a recommendation is kept: earlier answers, and what was taken back, are deleted for good. An item that is held for a request for information is left as it is.',
    day: 'The day of the meeting that confirmed them',
    dayCalled: 'the day of that meeting',
    done: 'The minutes are confirmed.',
    draftAgain: 'The record is a draft again.',
  },
} as const satisfies Words
