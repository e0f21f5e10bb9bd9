import type { Place } from '../agenda/find.ts'
import { lastDayToPublish } from '../council/clear-days.ts'
import { clearDaysOf } from '../council/settings.ts'
import { workingDaysOf } from '../council/working-days.ts'
import type { BankHolidays } from '../ports.ts'
import type { Message } from '../record/message.ts'

/** What is still told of a meeting that is cancelled: that it is, that what was read of an item must not be passed on,
 * and to somebody that words of theirs were hidden. */
const toldEvenSo: readonly string[] = ['meeting-cancelled', 'item-withheld', 'hidden']

/** Why a message no longer holds that was right when it was planned, or null where it does. */
export function overtakenBy(
  message: Pick<Message, 'cause' | 'about' | 'day' | 'usefulUntil'>,
  { meeting, committee: { settings } }: Place,
  holidays: BankHolidays,
): 'cancelled' | 'put-back' | 'date-moved' | null {
  const { cause, about, day, usefulUntil } = message
  // Somebody who asked to be reminded is reminded of their other meetings.
  if (meeting.cancelledAt !== null && cause !== 'remind-later')
    return cause === 'change' && toldEvenSo.includes(about) ? null : 'cancelled'
  if (cause === 'change') {
    // It was being sent while the meeting was put back, and then did not go.
    if (about === 'meeting-cancelled') return 'put-back'
    // Until when it helps is the closing that it tells of.
    return about === 'closing-moved' && closesAt(meeting) !== usefulUntil.getTime() ? 'date-moved' : null
  }
  const milestone = cause === 'milestone' ? settings.milestones.find(({ key }) => key === about) : undefined
  if (milestone?.from === 'meeting' && day !== meeting.date) return 'date-moved'
  if (milestone?.from !== 'publication') return null
  const last = lastDayToPublish(workingDaysOf(settings, holidays), meeting.date, clearDaysOf(settings))
  return last.day === day ? null : 'date-moved'
}

/** When replies are still to close. */
function closesAt({ repliesCloseAt, repliesClosedAt }: Place['meeting']): number | null {
  return repliesClosedAt === null ? (repliesCloseAt?.getTime() ?? null) : null
}
