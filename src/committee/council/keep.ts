import { DateTime } from 'luxon'
import { z } from 'zod'

/** Whole months from the day of the meeting. */
const months = z.number().int().min(1).max(1200)

/**
 * For how long after a meeting things of it are kept. What is not here stays: reports, counts, outcomes, recorded
 * votes, attendance as the clerk entered it, changes with their reasons, topics and the work plan. What stands in
 * Slack or Teams is kept there by the settings of the workspace or the tenant. Nothing of an item that is held for a
 * request for information is forgotten.
 */
export const keepSchema = z.strictObject({
  /** What each member answered and suggested, and gave in polls; and who counted, and why. The counts stay. */
  replies: months.default(24),
  /** That a member has an interest in an item, and of which kind. */
  interests: months.default(24),
  /** What members said beforehand of whether they would come. */
  attendance: months.default(24),
  /** Questions for officers, and the answers. */
  questions: months.default(24),
  /** Words that the clerk has hidden. That something was hidden, by whom and why, is kept as long as what they stood in. */
  hiddenWords: months.default(6),
  /** Notices and reminders: to whom, when, and whether they arrived. */
  messages: months.default(12),
  /** Who did what when. */
  acts: months.default(72),
})
export type Keep = z.infer<typeof keepSchema>
export type Kept = keyof Keep

/** Of which kinds of thing the time is over. Days are YYYY-MM-DD. */
export function pastKeeping(keep: Keep, meetingDate: string, today: string): ReadonlySet<Kept> {
  const kinds = keepSchema.keyof().options
  return new Set(kinds.filter((kind) => keptUntil(meetingDate, keep[kind]) <= today))
}

/** The days on which the time of something is over. */
export function keepingEnds(keep: Keep, meetingDate: string): string[] {
  return Object.values(keep).map((forMonths) => keptUntil(meetingDate, forMonths))
}

/** The first day on which it is no longer kept; where the month has no such day, the first of the next one, so that
 * nothing goes early. */
export function keptUntil(meetingDate: string, forMonths: number): string {
  const meeting = DateTime.fromISO(meetingDate, { zone: 'utc' })
  const then = meeting.plus({ months: forMonths })
  return (then.day === meeting.day ? then : then.plus({ days: 1 })).toISODate() ?? '9999-12-31'
}
