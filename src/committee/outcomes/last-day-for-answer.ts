import { DateTime } from 'luxon'
import type { Settings } from '../council/settings.ts'
import { nextDay, type WorkingDays, walk } from '../council/working-days.ts'

/**
 * The last day on which the executive may answer: two months beginning with the day on which it received the
 * recommendation (Local Government Act 2000 s.9FE(4), inserted by the Localism Act 2011). A month ends on the day before the
 * one of the same number, or on its last day if it has no such day. For receipt on 16 November 2022 the last day is
 * 15 January 2023. Days are YYYY-MM-DD.
 */
export function lastDayForAnswer(receivedOn: string): string {
  const received = DateTime.fromISO(receivedOn, { zone: 'utc' })
  // If that month has no such day, Luxon gives its last day.
  const twoMonthsOn = received.plus({ months: 2 })
  const day = twoMonthsOn.toISODate() ?? receivedOn
  return twoMonthsOn.day === received.day ? nextDay(day, -1) : day
}

/** The last day by the council's own limit, counted from the day after receipt; null if it has none, or none shorter than
 * the law's. */
export function ownLastDay(
  receivedOn: string,
  answerWithin: Settings['answerWithin'],
  days: WorkingDays,
): string | null {
  if (answerWithin === null) return null
  const own =
    answerWithin.kind === 'working-days'
      ? walk(days, receivedOn, answerWithin.days).day
      : (DateTime.fromISO(receivedOn, { zone: 'utc' }).plus({ days: answerWithin.days }).toISODate() ??
        receivedOn)
  return own < lastDayForAnswer(receivedOn) ? own : null
}
