import { lastDayToPublish } from '../../council/clear-days.ts'
import { acts, type Milestone } from '../../council/milestone.ts'
import { clearDaysOf, type Settings } from '../../council/settings.ts'
import { type Walk, walk, workingDaysOf } from '../../council/working-days.ts'
import { dayOf, longDay, momentOf, timeOf } from '../../kernel/dates.ts'
import type { BankHolidays } from '../../ports.ts'
import type { Meeting } from './meeting.ts'

export type Dated = { readonly milestone: Milestone; readonly day: string; readonly at: Date }

export type Dates = {
  readonly meeting: string
  readonly clearDays: number
  readonly publication: Walk
  /** Where it has not been yet: on the last day to publish, at ten. */
  readonly postedAt: Date
  /** Where the clerk has not set one: noon, two working days before the meeting. */
  readonly closesAt: Date
  readonly milestones: readonly Dated[]
}
export type Timetable = Dates & { readonly warnings: readonly string[] }

type OfMeeting = Pick<Meeting, 'date' | 'repliesCloseAt' | 'publishedOn' | 'postedAt' | 'moved'>

/** Works a meeting's dates back from its day, by the committee's settings and its nation's bank holidays; what the
 * clerk has moved stands where it was moved to.
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

/** That the agenda is published after the last day for it, or null where it is not.
 * @param today YYYY-MM-DD */
export function lateWarning(
  { publishedOn }: Pick<Meeting, 'publishedOn'>,
  lastDay: string,
  today: string,
): string | null {
  if (publishedOn === null || publishedOn <= lastDay) return null
  const is = publishedOn > today ? 'would be' : 'was'
  return `The agenda ${is} published after the last day for it, ${longDay(lastDay)}. Please ask the monitoring officer whether the meeting can go on.`
}

/** The same without the warnings, for whoever reckons many. */
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
    // What is told on posting cannot be told before it.
    return { milestone, day, at: milestone.from === 'posting' && at < postedAt ? postedAt : at }
  }
  const latest = latestOn(meeting, settings)
  const milestones = settings.milestones.map((milestone): Dated => {
    const dated = asSet(milestone)
    return acts(milestone) && dated.at > latest ? { milestone, day: meeting.date, at: latest } : dated
  })
  milestones.sort((one, other) => one.at.getTime() - other.at.getTime())
  return { meeting: meeting.date, clearDays, publication, postedAt, closesAt, milestones }
}

/** When what comes before the meeting comes at the latest: at the end of the hours in which people may be written to, on
 * its day. */
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
  const { from, to } = settings.decentHours
  const days = workingDaysOf(settings, holidays)
  const whyNot = days.whyNot(meeting.date)
  const late = lateWarning(meeting, publication.day, today)
  const outside = milestones.filter(({ at }) => timeOf(at) < from || timeOf(at) > to)
  const idle = milestones.filter(({ at }) => days.whyNot(dayOf(at)) !== null)
  return [
    ...(meeting.date > holidays.knownUntil
      ? [`Bank holidays are known until ${holidays.knownUntil} only. Please check the dates again later.`]
      : []),
    ...(whyNot === null ? [] : [`The meeting is on a day that is no working day (${whyNot}).`]),
    ...(late === null ? [] : [late]),
    ...(dayOf(closesAt) > meeting.date ? ['Replies close after the meeting.'] : []),
    ...milestones
      .filter((dated) => acts(dated.milestone) && dated.day >= meeting.date)
      .map(({ milestone }) => `“${milestone.name}” does not come before the day of the meeting.`),
    ...outside.map(
      ({ milestone }) =>
        `“${milestone.name}” is outside the hours ${from} to ${to}${waits(milestone)} for them.`,
    ),
    ...idle.map(
      ({ milestone, at }) =>
        `“${milestone.name}” is on a day that is no working day (${days.whyNot(dayOf(at))})${waits(milestone)} for the next one, unless that is too late.`,
    ),
  ]
}

/** Questions close at their own time, whenever that is. */
function waits({ key }: Milestone): string {
  return key === 'questions-close' ? '; only the notice of it waits' : ' and waits'
}

function on(day: string, time: string): Date {
  // Where the clocks go forward over a time, the hour after it is meant.
  return (
    momentOf(day, time) ??
    momentOf(day, `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`) ??
    new Date(`${day}T${time}:00Z`)
  )
}
