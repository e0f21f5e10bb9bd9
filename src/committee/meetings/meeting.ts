import { z } from 'zod'

export const meetingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  committeeId: z.string(),
  /** YYYY-MM-DD */
  date: z.string(),
  addedAt: z.date(),
  /** Where the council has published the agenda, and on which day (YYYY-MM-DD). */
  agendaUrl: z.string().nullable(),
  publishedOn: z.string().nullable(),
  repliesCloseAt: z.date().nullable(),
  postedAt: z.date().nullable(),
  repliesClosedAt: z.date().nullable(),
  /** Milestones of the timetable that the clerk has moved, to a day and a time on the council's clocks. */
  moved: z.array(z.object({ key: z.string(), day: z.string(), time: z.string() })),
})
export type Meeting = z.infer<typeof meetingSchema>

/** Replies are refused once the closing time has come, even where no timer has closed them yet. */
export type Stage = 'drafting' | 'open' | 'closing' | 'closed'

export function stageOf(meeting: Meeting, now: Date): Stage {
  if (meeting.repliesClosedAt !== null) return 'closed'
  if (meeting.postedAt === null) return 'drafting'
  return meeting.repliesCloseAt !== null && meeting.repliesCloseAt <= now ? 'closing' : 'open'
}
