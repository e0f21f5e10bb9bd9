import { z } from 'zod'
import { longDay, shortMoment } from '../kernel/dates.ts'
import { milestoneWords } from './milestone.words.ts'

export const audiences = ['members', 'not-replied', 'chair', 'clerk', 'officers'] as const

/** One date of a meeting's timetable, and who is told of it. */
export const milestoneSchema = z.object({
  /** Never changes, so a milestone that is renamed or moved is still told once. */
  key: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[a-z0-9-]+$/),
  name: z.string().min(1).max(100),
  from: z.enum(['meeting', 'publication', 'posting', 'closing']),
  /** Working days after that day; negative for before. */
  workingDays: z.number().int().min(-60).max(60),
  /** HH:mm on the council's clocks. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  audience: z.enum(audiences),
  /** A notice goes to all of the audience; a reminder to those who have not replied, and who want reminders. */
  kind: z.enum(['notice', 'reminder']),
  /** What it says; {meeting}, {publication} and {closing} stand for the meeting's own dates. */
  words: z.string().min(1).max(1000),
  /** When the committee added it; absent for those it had from the start. */
  since: z.iso.datetime().optional(),
})
export type Milestone = z.infer<typeof milestoneSchema>

/** What clerks send by hand today. */
export const usualMilestones: Milestone[] = [
  {
    key: 'reports-due',
    ...milestoneWords['reports-due'],
    from: 'publication',
    workingDays: -3,
    at: '10:00',
    audience: 'officers',
    kind: 'notice',
  },
  {
    key: 'agenda-due',
    ...milestoneWords['agenda-due'],
    from: 'publication',
    workingDays: 0,
    at: '09:30',
    audience: 'clerk',
    kind: 'notice',
  },
  {
    key: 'papers-published',
    ...milestoneWords['papers-published'],
    from: 'posting',
    workingDays: 0,
    at: '00:00',
    audience: 'members',
    kind: 'notice',
  },
  {
    key: 'closing-soon',
    ...milestoneWords['closing-soon'],
    from: 'closing',
    workingDays: -1,
    at: '10:00',
    audience: 'not-replied',
    kind: 'reminder',
  },
  {
    key: 'closing-today',
    ...milestoneWords['closing-today'],
    from: 'closing',
    workingDays: 0,
    at: '08:30',
    audience: 'not-replied',
    kind: 'reminder',
  },
  {
    key: 'questions-close',
    ...milestoneWords['questions-close'],
    from: 'meeting',
    workingDays: -3,
    at: '12:00',
    audience: 'clerk',
    kind: 'notice',
  },
  // The sheet itself, which goes out then, is the notice.
  {
    key: 'question-sheet',
    ...milestoneWords['question-sheet'],
    from: 'meeting',
    workingDays: -2,
    at: '09:30',
    audience: 'members',
    kind: 'notice',
  },
  {
    key: 'pre-meeting',
    ...milestoneWords['pre-meeting'],
    from: 'meeting',
    workingDays: -2,
    at: '10:00',
    audience: 'chair',
    kind: 'notice',
  },
  {
    key: 'meeting-tomorrow',
    ...milestoneWords['meeting-tomorrow'],
    from: 'meeting',
    workingDays: -1,
    at: '10:00',
    audience: 'members',
    kind: 'notice',
  },
  {
    key: 'outcomes-due',
    ...milestoneWords['outcomes-due'],
    from: 'meeting',
    workingDays: 2,
    at: '10:00',
    audience: 'clerk',
    kind: 'notice',
  },
]

/** True if something happens then besides the notice: questions close, or their sheet goes out. */
export function hasEffect({ key }: Pick<Milestone, 'key'>): boolean {
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
