import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Dated, Dates } from '../agenda/meetings/timetable.ts'
import type { Milestone } from '../council/milestone.ts'
import type { Settings } from '../council/settings.ts'
import { nextDay, walk, workingDaysOf } from '../council/working-days.ts'
import { dayOf, momentOf } from '../kernel/dates.ts'
import type { BankHolidays } from '../ports.ts'

/** For how many days after its meeting something may still be told. */
export const daysAfter = 30

/** A milestone whose time has come. It is told again if the day that it is reckoned from moves, but not if only its own hour
 * or offset does. */
export type DueMilestone = Dated & {
  /** The day that it is reckoned from, YYYY-MM-DD. */
  readonly base: string
  readonly usefulUntil: Date
  readonly dates: Dates
}

/** The milestones of a meeting whose time has come. */
export function dueMilestones(
  meeting: Meeting,
  timetable: Dates,
  settings: Settings,
  holidays: BankHolidays,
  now: Date,
): DueMilestone[] {
  return timetable.milestones
    .filter(({ at, milestone }) => at <= now && at >= meeting.addedAt && isOlder(milestone, at))
    .filter((dated) => applies(meeting, dated, settings, holidays))
    .map((dated) => ({
      ...dated,
      base: baseOf(timetable, dated),
      usefulUntil: usefulTo(meeting, timetable, dated),
      dates: timetable,
    }))
}

/** A milestone that was added later tells nobody of times before that. */
function isOlder({ since }: Milestone, at: Date): boolean {
  return since === undefined || new Date(since) <= at
}

function baseOf(timetable: Dates, { milestone }: Dated): string {
  switch (milestone.from) {
    case 'meeting':
      return timetable.meeting
    case 'publication':
      return timetable.publication.day
    case 'posting':
      return dayOf(timetable.postedAt)
    case 'closing':
      return dayOf(timetable.closesAt)
    default:
      return milestone.from satisfies never
  }
}

/** True if the milestone concerns the meeting in its present state. */
function applies(
  meeting: Meeting,
  { milestone, day, at }: Dated,
  settings: Settings,
  holidays: BankHolidays,
): boolean {
  if (milestone.key === 'agenda-due') return meeting.publishedOn === null
  if (milestone.key === 'question-sheet') return false
  if (milestone.key === 'questions-close') return meeting.postedAt !== null && at >= meeting.postedAt
  if (milestone.audience === 'clerk' || milestone.audience === 'officers') return true
  if (meeting.postedAt === null || at < meeting.postedAt) return false
  if (milestone.kind === 'notice') return true
  if (meeting.repliesClosedAt !== null && meeting.repliesClosedAt <= at) return false
  // Nobody is reminded of papers that they got two working days ago or less.
  return day > walk(workingDaysOf(settings, holidays), dayOf(meeting.postedAt), 2).day
}

/** Until when it helps. */
function usefulTo(meeting: Meeting, timetable: Dates, { milestone, day, at }: Dated): Date {
  switch (milestone.from) {
    case 'closing':
    case 'posting':
      return milestone.kind === 'reminder'
        ? earlier(timetable.closesAt, meeting.repliesClosedAt)
        : timetable.closesAt
    case 'publication':
      return endOf(day > timetable.publication.day ? day : timetable.publication.day)
    case 'meeting': {
      if (day > meeting.date) {
        let last = meeting.date
        for (let count = 0; count < daysAfter; count += 1) last = nextDay(last, 1)
        return endOf(last)
      }
      // The meeting begins that morning, and a notice after that helps nobody.
      const morning = momentOf(meeting.date, '10:00') ?? at
      return at < morning ? morning : endOf(meeting.date)
    }
    default:
      return milestone.from satisfies never
  }
}

function earlier(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one
}

function endOf(day: string): Date {
  return momentOf(day, '23:59') ?? new Date(`${day}T23:59:00Z`)
}
