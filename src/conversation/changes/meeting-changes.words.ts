import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at, day, member, other } = example

export const meetingChangesWords = {
  meeting: said((day: string) => `The meeting of ${longDay(day)}`, [day]),

  move: {
    title: 'Move the meeting',
    what: 'Everyone is told, with your reason. Replies, questions and interests stand. Members are asked again whether they are coming. The timetable is worked out again and says what does not fit.',
    closing: said(
      (at: Date) => `Replies still close ${shortMoment(at)}. “When replies close” changes that.`,
      [at],
    ),
    substitutes: said(
      (names: readonly string[]) =>
        `Named as substitutes for this day alone: ${names.join(', ')}. They do not sit on the new day unless you name them again.`,
      [[member]],
      [[member, other]],
    ),
    cancelInstead: 'Cancel the meeting instead',
    day: 'The new day',
    dayCalled: 'the new day',
    done: said((day: string) => `Moved to ${longDay(day)}. Members who have the agenda are told.`, [day]),
    already: said((day: string) => `Nothing was moved: the meeting is on ${longDay(day)}.`, [day]),
  },

  cancel: {
    title: 'Cancel the meeting',
    warning:
      'Nothing more is asked of members or sent for this meeting but the notice that it is cancelled. What they prepared is kept. Until the day of the meeting it can be put back.',
    confirmed: 'Cancel this meeting',
    done: 'The meeting is cancelled.',
    already: 'It was cancelled already.',
  },

  restore: {
    title: 'Put the meeting back',
    what: 'It stands as it stood when it was cancelled, and whoever was told of that is told. Notices and reminders that came due since are sent where they still help; the others are recorded as missed.',
    closesAtOnce: said(
      (at: Date) =>
        `Replies were to close ${shortMoment(at)}, so they close at once and the sheet goes out. “Reopen replies” then gives members longer.`,
      [at],
    ),
    submit: 'Put it back',
    done: 'The meeting is on again.',
    already: 'The meeting is not cancelled.',
  },

  reopen: {
    title: 'Reopen replies',
    warning:
      'Members and the clerk have seen the sheet: whoever replies now does so knowing it. The counts of the first closing are kept, and everyone is told with your reason. When replies close again there is a new sheet.',
    day: 'Replies close again on',
    dayCalled: 'the day on which replies close again',
    time: 'At',
    timeCalled: 'the time',
    done: said((at: Date) => `Replies are open again and close ${shortMoment(at)}.`, [at]),
    already: 'They were reopened already.',
    notClosed: 'Replies have not been closed, so there is nothing to reopen.',
  },
} as const satisfies Words
