import { z } from 'zod'
import { longDay, shortMoment } from '../kernel/dates.ts'

export const audiences = ['members', 'not-replied', 'chair', 'clerk', 'officers'] as const

/** One date of a meeting's timetable, and whom it is told to. */
export const milestoneSchema = z.object({
  /** Stable, so that a milestone whose name or time is changed is still told once. */
  key: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[a-z0-9-]+$/),
  name: z.string().min(1).max(100),
  from: z.enum(['meeting', 'publication', 'posting', 'closing']),
  /** Working days after it; before it where negative. */
  workingDays: z.number().int().min(-60).max(60),
  /** HH:mm on the council's clocks. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  audience: z.enum(audiences),
  /** A notice goes to all of the audience; a reminder to those who have not replied, and who want reminders. */
  kind: z.enum(['notice', 'reminder']),
  /** What it says; {meeting}, {publication} and {closing} stand for the meeting's own dates. */
  words: z.string().min(1).max(1000),
  /** Since when it is set; Quorate notes it where a milestone is added later. */
  since: z.iso.datetime().optional(),
})
export type Milestone = z.infer<typeof milestoneSchema>

/** What clerks send by hand today. */
export const usualMilestones: Milestone[] = [
  {
    key: 'reports-due',
    name: 'Reports due from officers',
    from: 'publication',
    workingDays: -3,
    at: '10:00',
    audience: 'officers',
    kind: 'notice',
    words:
      'Your report for this meeting is due: the agenda is published by {publication}. Please send it to the clerk.',
  },
  {
    key: 'agenda-due',
    name: 'Agenda to be published',
    from: 'publication',
    workingDays: 0,
    at: '09:30',
    audience: 'clerk',
    kind: 'notice',
    words:
      'The last day to publish the agenda and the reports is {publication}. Please say when they are published: “Open the meeting” takes the day and the link.',
  },
  {
    key: 'papers-published',
    name: 'Papers published',
    from: 'posting',
    workingDays: 0,
    at: '00:00',
    audience: 'members',
    kind: 'notice',
    words: 'The agenda and the reports are published. You can reply until {closing}.',
  },
  {
    key: 'closing-soon',
    name: 'Replies close on the next working day',
    from: 'closing',
    workingDays: -1,
    at: '10:00',
    audience: 'not-replied',
    kind: 'reminder',
    words: 'Replies close soon.',
  },
  {
    key: 'closing-today',
    name: 'Replies close today',
    from: 'closing',
    workingDays: 0,
    at: '08:30',
    audience: 'not-replied',
    kind: 'reminder',
    words: 'Replies close soon.',
  },
  {
    key: 'questions-close',
    name: 'Questions for officers close',
    from: 'meeting',
    workingDays: -3,
    at: '12:00',
    audience: 'clerk',
    kind: 'notice',
    words: 'Questions for officers are closed. Please see that each has its answer before the pre-meeting.',
  },
  // Told by the sheet itself, which goes out then.
  {
    key: 'question-sheet',
    name: 'Question sheet to members',
    from: 'meeting',
    workingDays: -2,
    at: '09:30',
    audience: 'members',
    kind: 'notice',
    words: 'The question sheet is out.',
  },
  {
    key: 'pre-meeting',
    name: 'Pre-meeting',
    from: 'meeting',
    workingDays: -2,
    at: '10:00',
    audience: 'chair',
    kind: 'notice',
    words: 'The committee meets on {meeting}: time for the pre-meeting.',
  },
  {
    key: 'meeting-tomorrow',
    name: 'Meeting on the next working day',
    from: 'meeting',
    workingDays: -1,
    at: '10:00',
    audience: 'members',
    kind: 'notice',
    words: 'The committee meets on {meeting}.',
  },
  {
    key: 'outcomes-due',
    name: 'Outcomes to be entered',
    from: 'meeting',
    workingDays: 2,
    at: '10:00',
    audience: 'clerk',
    kind: 'notice',
    words: 'Please enter what the committee decided at this meeting.',
  },
]

/** Whether something comes to pass then, besides what is told: questions are closed, or their sheet goes out. */
export function acts({ key }: Pick<Milestone, 'key'>): boolean {
  return key === 'questions-close' || key === 'question-sheet'
}

/** What a milestone says of a meeting with these dates. */
export function wordsOf(
  { words }: Milestone,
  dates: {
    readonly meeting: string
    readonly publication: { readonly day: string }
    readonly closesAt: Date
  },
): string {
  return words
    .replaceAll('{meeting}', () => longDay(dates.meeting))
    .replaceAll('{publication}', () => longDay(dates.publication.day))
    .replaceAll('{closing}', () => shortMoment(dates.closesAt))
}
