import { z } from 'zod'
import { dayOf } from '../../kernel/dates.ts'

export const meetingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  committeeId: z.string(),
  /** YYYY-MM-DD */
  date: z.string(),
  addedAt: z.date(),
  /** Where the council published the agenda, and on which day (YYYY-MM-DD). */
  agendaUrl: z.string().nullable(),
  publishedOn: z.string().nullable(),
  repliesCloseAt: z.date().nullable(),
  postedAt: z.date().nullable(),
  repliesClosedAt: z.date().nullable(),
  /** Counts from 1 how often replies were opened; each time has its own closing. */
  round: z.number().int(),
  cancelledAt: z.date().nullable(),
  /** When the question sheet went to everyone. */
  questionsSentAt: z.date().nullable(),
  /** YYYY-MM-DD. While null, the record of the meeting is a draft. */
  minutesConfirmedOn: z.string().nullable(),
  /** Milestones of the timetable that the clerk has moved, to a day and a time on the council's clocks. */
  moved: z.array(z.object({ key: z.string(), day: z.string(), time: z.string() })),
  /** When the timers next check whether something is due; null when nothing can be. A verb that changes when something is
   * due sets it to now. */
  lookAt: z.date().nullable(),
  /** When the timer next checks whether something of it is to be forgotten. */
  forgetAt: z.date(),
})
export type Meeting = z.infer<typeof meetingSchema>

/** A meeting of which only the day is known. */
export function blankMeeting(
  of: Pick<Meeting, 'id' | 'councilId' | 'committeeId' | 'date' | 'addedAt'>,
): Meeting {
  return {
    ...of,
    agendaUrl: null,
    publishedOn: null,
    repliesCloseAt: null,
    postedAt: null,
    repliesClosedAt: null,
    round: 1,
    cancelledAt: null,
    questionsSentAt: null,
    minutesConfirmedOn: null,
    moved: [],
    lookAt: of.addedAt,
    forgetAt: of.addedAt,
  }
}

/** `closing`: the closing time has passed, so replies are refused, but no timer has closed them yet. */
export type Stage = 'drafting' | 'open' | 'closing' | 'closed' | 'cancelled'

export function stageOf(meeting: Meeting, now: Date): Stage {
  if (meeting.cancelledAt !== null) return 'cancelled'
  if (meeting.repliesClosedAt !== null) return 'closed'
  if (meeting.postedAt === null) return 'drafting'
  return meeting.repliesCloseAt !== null && meeting.repliesCloseAt <= now ? 'closing' : 'open'
}

/** True while everyone's replies are hidden. For a cancelled meeting that is until its day is past, as it may be put
 * back. */
export function repliesAreHidden({ repliesClosedAt, cancelledAt, date }: Meeting, now: Date): boolean {
  if (repliesClosedAt !== null) return false
  return cancelledAt === null || date >= dayOf(now)
}
