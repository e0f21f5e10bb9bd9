import { lastDayToPublish } from '../../council/clear-days.ts'
import { hasEffect, type Milestone } from '../../council/milestone.ts'
import { clearDaysOf, type Settings } from '../../council/settings.ts'
import { type Walk, walk, workingDaysOf } from '../../council/working-days.ts'
import { dayOf, momentOf, timeOf } from '../../kernel/dates.ts'
import type { BankHolidays } from '../../ports.ts'
import type { Meeting } from './meeting.ts'
import { timetableWords } from './timetable.words.ts'

export type Dated = { readonly milestone: Milestone; readonly day: string; readonly at: Date }

export type Dates = {
  readonly meeting: string
  readonly clearDays: number
  readonly publication: Walk
  /** If it is still to come: ten o'clock on the last day to publish. */
  readonly postedAt: Date
  /** Unless the clerk set another: noon, two working days before the meeting. */
  readonly closesAt: Date
  readonly milestones: readonly Dated[]
}
export type Timetable = Dates & { readonly warnings: readonly string[] }

type OfMeeting = Pick<Meeting, 'date' | 'repliesCloseAt' | 'publishedOn' | 'postedAt' | 'moved'>

/** Works a meeting's dates back from its day, by the committee's settings and its nation's bank holidays. A milestone that
 * the clerk moved stays where it was moved to.
 * @param today YYYY-MM-DD */
export function timetableOf(
  meeting: OfMeeting,
  settings: Settings,
  holidays: BankHolidays,
  today: string,
): Timetable {
  const dates = datesOf(meeting, settings, holidays)
  return { ...dates, warnings: warningsOn(meeting, settings, holidays, today, dates) }
}

/** A warning that the agenda is published after the last day for it, or null.
 * @param today YYYY-MM-DD */
export function lateWarning(
  { publishedOn }: Pick<Meeting, 'publishedOn'>,
  lastDay: string,
  today: string,
): string | null {
  if (publishedOn === null || publishedOn <= lastDay) return null
  return timetableWords.late(lastDay, publishedOn > today)
}

/** The dates without the warnings, which take longer to work out. */
export function datesOf(meeting: OfMeeting, settings: Settings, holidays: BankHolidays): Dates {
  const days = workingDaysOf(settings, holidays)
  const clearDays = clearDaysOf(settings)
  const publication = lastDayToPublish(days, meeting.date, clearDays)
  const closesAt = meeting.repliesCloseAt ?? on(walk(days, meeting.date, -2).day, '12:00')
  const postedAt = meeting.postedAt ?? on(publication.day, '10:00')
  const base = {
    meeting: meeting.date,
    publication: publication.day,
    posting: dayOf(postedAt),
    closing: dayOf(closesAt),
  }
  const asSet = (milestone: Milestone): Dated => {
    const moved = meeting.moved.find(({ key }) => key === milestone.key)
    if (moved !== undefined) return { milestone, day: moved.day, at: on(moved.day, moved.time) }
    const { day } = walk(days, base[milestone.from], milestone.workingDays)
    const at = on(day, milestone.at)
    // A notice of the posting cannot go out before it.
    return { milestone, day, at: milestone.from === 'posting' && at < postedAt ? postedAt : at }
  }
  const latest = latestOn(meeting, settings)
  const milestones = settings.milestones.map((milestone): Dated => {
    const dated = asSet(milestone)
    return hasEffect(milestone) && dated.at > latest ? { milestone, day: meeting.date, at: latest } : dated
  })
  milestones.sort((one, other) => one.at.getTime() - other.at.getTime())
  return { meeting: meeting.date, clearDays, publication, postedAt, closesAt, milestones }
}

/** The latest time for what must come before the meeting: the end of decent hours on its day. */
export function latestOn({ date }: Pick<Meeting, 'date'>, { decentHours }: Settings): Date {
  return on(date, decentHours.to)
}

function warningsOn(
  meeting: OfMeeting,
  settings: Settings,
  holidays: BankHolidays,
  today: string,
  { publication, closesAt, milestones }: Dates,
): string[] {
  const { decentHours } = settings
  const days = workingDaysOf(settings, holidays)
  const whyNot = days.whyNot(meeting.date)
  const late = lateWarning(meeting, publication.day, today)
  const outside = milestones.filter(({ at }) => timeOf(at) < decentHours.from || timeOf(at) > decentHours.to)
  return [
    ...(meeting.date > holidays.knownUntil ? [timetableWords.holidaysUnknown(holidays.knownUntil)] : []),
    ...(whyNot === null ? [] : [timetableWords.meetingOnHoliday(whyNot)]),
    ...(late === null ? [] : [late]),
    ...(dayOf(closesAt) > meeting.date ? [timetableWords.closingAfterMeeting] : []),
    ...milestones
      .filter((dated) => hasEffect(dated.milestone) && dated.day >= meeting.date)
      .map(({ milestone: { name } }) => timetableWords.notBeforeMeeting(name)),
    ...outside.map(({ milestone }) =>
      timetableWords.outsideHours(milestone.name, decentHours, closesQuestions(milestone)),
    ),
    ...milestones.flatMap(({ milestone, at }) => {
      const why = days.whyNot(dayOf(at))
      return why === null ? [] : [timetableWords.onHoliday(milestone.name, why, closesQuestions(milestone))]
    }),
  ]
}

/** Questions close at their time, even on a day on which nobody is told. */
function closesQuestions({ key }: Milestone): boolean {
  return key === 'questions-close'
}

function on(day: string, time: string): Date {
  // When the clocks go forward, a time that is skipped means the hour after it.
  return (
    momentOf(day, time) ??
    momentOf(day, `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`) ??
    new Date(`${day}T${time}:00Z`)
  )
}
