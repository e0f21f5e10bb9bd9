import type { Place } from '../agenda/find.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { type Dates, datesOf, latestOn } from '../agenda/meetings/timetable.ts'
import { maySend, whenMaySend } from '../council/decent-hours.ts'
import { nextDay } from '../council/working-days.ts'
import { dayOf } from '../kernel/dates.ts'
import { groupBy } from '../kernel/group-by.ts'
import { questionDates } from '../members/questions/question-dates.ts'
import type { BankHolidays } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { type DueMilestone, daysAfter, dueMilestones } from './due-milestones.ts'

/** What a look at a meeting finds. */
export type Look = {
  readonly meeting: Meeting
  /** What may be told now, or is too late and recorded as missed; some of it may have been told already. */
  readonly due: readonly DueMilestone[]
  /** When to look next; null once nothing is to come. */
  readonly next: Date | null
}

/** Each meeting is looked at daily, as bank holidays and defaults may change with the program. */
const longestMs = 24 * 3600_000

export function lookAtMeeting(place: Place, holidays: BankHolidays, now: Date): Look {
  const { meeting } = place
  const { settings } = place.committee
  const timetable = datesOf(meeting, settings, holidays)
  const tells = meeting.cancelledAt === null && dayOf(now) <= lastDayToTell(meeting)
  const due = tells ? dueMilestones(meeting, timetable, settings, holidays, now) : []
  const times = [
    ...actionTimes(place, holidays, now),
    ...(tells ? noticeTimes(place, timetable, due, holidays, now) : []),
  ]
  return {
    meeting,
    due: due.filter(({ usefulUntil }) => usefulUntil < now || maySend(settings, holidays, now, usefulUntil)),
    next: times.length === 0 ? null : new Date(Math.min(...times.map((time) => time.getTime()))),
  }
}

/** Sets when each is looked at next. A meeting that changed meanwhile keeps its time, and is looked at again at once. */
export async function lookAgain(tx: Transaction, looks: readonly Look[]): Promise<void> {
  for (const [first, ...others] of groupBy(looks, ({ next }) => String(next?.getTime())).values()) {
    if (first === undefined) continue
    const meetings = [first, ...others].map(({ meeting }) => meeting)
    const seen = { id: meetings.map(({ id }) => id), lookAt: meetings.map(({ lookAt }) => lookAt) }
    await tx.meetings.update(seen, { lookAt: first.next })
  }
}

/** When replies close and the question sheet goes out, while they are still to do so. */
function actionTimes({ meeting, committee: { settings } }: Place, holidays: BankHolidays, now: Date): Date[] {
  if (meeting.postedAt === null || meeting.cancelledAt !== null) return []
  const { date, repliesClosedAt, repliesCloseAt, questionsSentAt } = meeting
  const closes = repliesClosedAt === null && repliesCloseAt !== null ? [repliesCloseAt] : []
  if (questionsSentAt !== null || date < dayOf(now)) return closes
  const { sheetAt } = questionDates(meeting, settings, holidays)
  const last = latestOn(meeting, settings)
  return [...closes, sheetAt > now ? sheetAt : whenMaySend(settings, holidays, now, last)]
}

/** When something may be told next. */
function noticeTimes(
  { committee: { settings } }: Place,
  { milestones }: Dates,
  due: readonly DueMilestone[],
  holidays: BankHolidays,
  now: Date,
): Date[] {
  // Each waits for decent hours, or is recorded as missed once it no longer helps.
  const waiting = due.flatMap(({ usefulUntil }) => [
    whenMaySend(settings, holidays, now, usefulUntil),
    new Date(usefulUntil.getTime() + 1),
  ])
  const times = [new Date(now.getTime() + longestMs), ...milestones.map(({ at }) => at), ...waiting]
  return times.filter((time) => time > now)
}

function lastDayToTell({ date }: Meeting): string {
  let last = date
  for (let day = 0; day < daysAfter; day += 1) last = nextDay(last, 1)
  return last
}
