import type { Stage } from '../agenda/meetings/meeting.ts'
import { longDay, shortMoment } from '../kernel/dates.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import { asSentence } from '../kernel/text.ts'

const { at, day } = example
const later = '2017-10-09'
const reason = 'The hall is closed'

/** Changes to a meeting: what everyone is told, what was there before, and refusals. */
export const meetingChangeWords = {
  cancelled: said(
    (day: string, reason: string) =>
      `The meeting of ${longDay(day)} is cancelled. ${asSentence(reason)} Nothing more is asked for it. What members prepared is kept.`,
    [day, reason],
  ),
  /** Its stage when it was cancelled. */
  stood: {
    drafting: 'It had not been posted to members.',
    open: 'Replies were open.',
    closing: 'Replies were about to be closed.',
    closed: 'Replies had closed.',
    cancelled: 'It was cancelled.',
  } satisfies Record<Stage, string>,
  /** @param replies when they close; `closed` if that time has passed; null if they have no closing to come */
  restored: said(
    (day: string, reason: string, replies: Date | 'closed' | null) =>
      `The meeting of ${longDay(day)} takes place after all. ${asSentence(reason)} What members prepared stands.${closing(replies)}`,
    [day, reason, null],
    [day, reason, at],
    [day, reason, 'closed'],
  ),
  wasCancelled: said((at: Date) => `It was cancelled ${shortMoment(at)}.`, [at]),

  /** @param questionsUntil if questions are taken again
   * @param substitutes true if any were named for the earlier day */
  moved: said(
    (from: string, to: string, reason: string, questionsUntil: Date | null, substitutes: boolean) =>
      [
        `The meeting of ${longDay(from)} is moved to ${longDay(to)}.`,
        asSentence(reason),
        'Members are asked again whether they will come.',
        ...(questionsUntil === null
          ? []
          : [`Questions for officers can be put again until ${shortMoment(questionsUntil)}.`]),
        ...(substitutes
          ? [
              'Substitutes were named for the earlier day: they do not sit on the new one unless the clerk names them again.',
            ]
          : []),
      ].join(' '),
    [day, later, reason, null, false],
    [day, later, reason, at, true],
  ),
  wasOn: said((day: string) => `It was on ${longDay(day)}.`, [day]),
  dayPast: said(
    (day: string) => `${longDay(day)} is past, so nothing was moved. Please give a day to come.`,
    [day],
  ),
  dayTaken: said(
    (day: string, cancelled: boolean) =>
      `The committee has a meeting on ${longDay(day)} already${cancelled ? ', which is cancelled' : ''}. Please give another day.`,
    [day, false],
    [day, true],
  ),
  closesLater: said(
    (at: Date) =>
      `Replies close ${shortMoment(at)}, which is after that day. Please set an earlier time with “When replies close” first.`,
    [at],
  ),
  publishedLater: said(
    (day: string) =>
      `The agenda is published on ${longDay(day)}, which is after that day. Please give a later day.`,
    [day],
  ),
  milestoneLater: said(
    (name: string, day: string) =>
      `“${name}” was moved to ${longDay(day)}, which is after that day. Please move it on the timetable first.`,
    ['Question sheet to members', day],
  ),
  pollClosesLater: said(
    (at: Date) =>
      `A poll closes ${shortMoment(at)}, which is after that day. Please ask the chair to close it first.`,
    [at],
  ),

  reopened: said(
    (at: Date, reason: string) =>
      `Replies are open again and close ${shortMoment(at)}. ${asSentence(reason)} Replies given before stand, and can be changed. Members and the clerk have seen the sheet of the first closing; a new one comes when replies close again.`,
    [at, reason],
  ),
  hadClosed: said(
    (at: Date | null, counted: { readonly replied: number; readonly outOf: number } | null) =>
      `Replies had closed${at === null ? '' : ` ${shortMoment(at)}`}${counted === null ? '' : `: ${counted.replied} of ${counted.outOf} replied to everything`}.`,
    [at, { replied: 9, outOf: 12 }],
    [at, null],
    [null, null],
  ),
  notClosed: 'Replies have not been closed yet. To give members longer, please use “When replies close”.',
} as const satisfies Words

function closing(replies: Date | 'closed' | null): string {
  if (replies === null) return ''
  return replies === 'closed' ? ' Replies are closed.' : ` Replies close ${shortMoment(replies)}.`
}
