import { DateTime } from 'luxon'
import { z } from 'zod'

/** Whole months from the day of the meeting. */
const months = z.number().int().min(1).max(1200)

/**
 * How long after a meeting its data is kept. What is not listed stays: reports, counts, outcomes, recorded votes,
 * attendance as the clerk entered it, changes with their reasons, topics and the work plan. Slack and Teams keep what is
 * there by the settings of the workspace or the tenant. An item that is held for a request for information keeps
 * everything.
 */
export const keepSchema = z.strictObject({
  /** What each member answered and suggested, and gave in polls; and who counted, and why. The counts stay. */
  replies: months.default(24),
  /** Members' interests in items, and of which kind. */
  interests: months.default(24),
  /** Whether members said beforehand that they would come. */
  attendance: months.default(24),
  /** Questions for officers, and the answers. */
  questions: months.default(24),
  /** Words that the clerk has hidden. Who hid something and why is kept as long as the text that it was in. */
  hiddenWords: months.default(6),
  /** Notices and reminders: to whom, when, and whether they arrived. */
  messages: months.default(12),
  /** Who did what when. */
  acts: months.default(72),
})
export type Keep = z.infer<typeof keepSchema>
export type Kept = keyof Keep

/** The kinds of data that have been kept for long enough. Days are YYYY-MM-DD. */
export function pastKeeping(keep: Keep, meetingDate: string, today: string): ReadonlySet<Kept> {
  const kinds = keepSchema.keyof().options
  return new Set(kinds.filter((kind) => keptUntil(meetingDate, keep[kind]) <= today))
}

/** The days on which some kind of data has been kept for long enough. */
export function keepingEnds(keep: Keep, meetingDate: string): string[] {
  return Object.values(keep).map((forMonths) => keptUntil(meetingDate, forMonths))
}

/** The first day on which something is no longer kept. If the month has no such day it is the first of the next month, so
 * nothing goes early. */
export function keptUntil(meetingDate: string, forMonths: number): string {
  const meeting = DateTime.fromISO(meetingDate, { zone: 'utc' })
  const then = meeting.plus({ months: forMonths })
  return (then.day === meeting.day ? then : then.plus({ days: 1 })).toISODate() ?? '9999-12-31'
}
