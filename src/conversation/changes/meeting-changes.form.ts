import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { day, ticked, time } from '../kit/answers.ts'
import { confirmField } from '../kit/confirm.screen.ts'
import { opens } from '../kit/opens.ts'
import { reasonField, reasonGiven } from './reason.field.ts'

/** @param substitutes the names of those who are named for this day alone */
export function moveScreen(meeting: Meeting, substitutes: readonly string[]): Screen {
  const { id, date } = meeting
  const named: Block[] =
    substitutes.length === 0
      ? []
      : [
          {
            kind: 'notice',
            tone: 'warning',
            text: `Named as substitutes for this day alone: ${listed(substitutes)}. They do not sit on the new day unless you name them again.`,
          },
        ]
  return {
    title: 'Move the meeting',
    blocks: [
      { kind: 'text', text: [{ strong: `The meeting of ${longDay(date)}` }] },
      {
        kind: 'text',
        text: 'Everyone is told, with your reason. Replies, questions and interests stand. Members are asked again whether they are coming. The timetable is worked out again and says what does not fit.',
      },
      ...closingStays(meeting),
      ...named,
      {
        kind: 'actions',
        actions: [opens('Cancel the meeting instead', 'cancel-meeting', { meeting: id })],
      },
    ],
    form: {
      action: 'move-meeting',
      ids: { meeting: id, from: date },
      revision: `${id}-${date}`,
      submit: 'Move the meeting',
      fields: [{ kind: 'date', id: 'date', label: 'The new day' }, reasonField],
    },
  }
}

/** The closing of replies is the clerk's own date, and does not move along. */
function closingStays({ repliesCloseAt, repliesClosedAt }: Meeting): Block[] {
  if (repliesCloseAt === null || repliesClosedAt !== null) return []
  const text = `Replies still close ${shortMoment(repliesCloseAt)}. “When replies close” changes that.`
  return [{ kind: 'text', text }]
}

function listed(names: readonly string[]): string {
  const more = names.length > 10 ? [`${names.length - 10} more`] : []
  return [...names.slice(0, 10), ...more].join(', ')
}

export const moveAnswers = z.object({ date: day('the new day'), reason: reasonGiven })

export function cancelScreen({ id, date }: Meeting): Screen {
  return {
    title: 'Cancel the meeting',
    blocks: [
      { kind: 'text', text: [{ strong: `The meeting of ${longDay(date)}` }] },
      {
        kind: 'notice',
        tone: 'warning',
        text: 'Nothing more is asked of members or sent for this meeting but the notice that it is cancelled. What they prepared is kept. Until the day of the meeting it can be put back.',
      },
    ],
    form: {
      action: 'cancel-meeting',
      ids: { meeting: id },
      revision: id,
      submit: 'Cancel the meeting',
      fields: [reasonField, confirmField('Cancel this meeting')],
    },
  }
}

export const cancelAnswers = z.object({ reason: reasonGiven, confirmed: ticked })

export function restoreMeetingScreen(
  { id, date, repliesCloseAt, repliesClosedAt }: Meeting,
  now: Date,
): Screen {
  const late = repliesClosedAt === null && repliesCloseAt !== null && repliesCloseAt <= now
  return {
    title: 'Put the meeting back',
    blocks: [
      { kind: 'text', text: [{ strong: `The meeting of ${longDay(date)}` }] },
      {
        kind: 'text',
        text: 'It stands as it stood when it was cancelled, and whoever was told of that is told. Notices and reminders that came due since are sent where they still help; the others are recorded as missed.',
      },
      ...(late
        ? [
            {
              kind: 'notice' as const,
              tone: 'warning' as const,
              text: `Replies were to close ${shortMoment(repliesCloseAt)}, so they close at once and the sheet goes out. “Reopen replies” then gives members longer.`,
            },
          ]
        : []),
    ],
    form: {
      action: 'restore-meeting',
      ids: { meeting: id },
      revision: id,
      submit: 'Put it back',
      fields: [reasonField],
    },
  }
}

export const restoreMeetingAnswers = z.object({ reason: reasonGiven })

export function reopenScreen({ id, date, round }: Meeting): Screen {
  return {
    title: 'Reopen replies',
    blocks: [
      { kind: 'text', text: [{ strong: `The meeting of ${longDay(date)}` }] },
      {
        kind: 'notice',
        tone: 'warning',
        text: 'Members and the clerk have seen the sheet: whoever replies now does so knowing it. The counts of the first closing are kept, and everyone is told with your reason. When replies close again there is a new sheet.',
      },
    ],
    form: {
      action: 'reopen-replies',
      ids: { meeting: id, round: String(round) },
      revision: `${id}-${round}`,
      submit: 'Reopen replies',
      fields: [
        { kind: 'date', id: 'day', label: 'Replies close again on' },
        { kind: 'time', id: 'time', label: 'At', value: '12:00' },
        reasonField,
      ],
    },
  }
}

export const reopenAnswers = z.object({
  day: day('the day on which replies close again'),
  time: time('the time'),
  reason: reasonGiven,
})
