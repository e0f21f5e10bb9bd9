import type { Place } from '../agenda/find.ts'
import { lastDayToPublish } from '../council/clear-days.ts'
import { clearDaysOf } from '../council/settings.ts'
import { workingDaysOf } from '../council/working-days.ts'
import type { BankHolidays } from '../ports.ts'
import type { Message } from '../record/message.ts'

/** What a cancelled meeting still tells: that it is cancelled, that an item must not be passed on, and that words were
 * hidden. */
const toldAnyway: readonly string[] = ['meeting-cancelled', 'item-withheld', 'hidden']

/** Why a message that was planned no longer holds, or null if it does. */
export function overtakenBy(
  message: Pick<Message, 'cause' | 'about' | 'day' | 'usefulUntil'>,
  { meeting, committee: { settings } }: Place,
  holidays: BankHolidays,
): 'cancelled' | 'put-back' | 'date-moved' | null {
  const { cause, about, day, usefulUntil } = message
  // Somebody who asked to be reminded is reminded of their other meetings.
  if (meeting.cancelledAt !== null && cause !== 'remind-later')
    return cause === 'change' && toldAnyway.includes(about) ? null : 'cancelled'
  if (cause === 'change') {
    // The meeting was put back while it was being sent, and it did not go.
    if (about === 'meeting-cancelled') return 'put-back'
    // It is useful until the closing that it tells of.
    return about === 'closing-moved' && closesAt(meeting) !== usefulUntil.getTime() ? 'date-moved' : null
  }
  const milestone = cause === 'milestone' ? settings.milestones.find(({ key }) => key === about) : undefined
  if (milestone?.from === 'meeting' && day !== meeting.date) return 'date-moved'
  if (milestone?.from !== 'publication') return null
  const last = lastDayToPublish(workingDaysOf(settings, holidays), meeting.date, clearDaysOf(settings))
  return last.day === day ? null : 'date-moved'
}

/** When replies are to close, if they have not. */
function closesAt({ repliesCloseAt, repliesClosedAt }: Place['meeting']): number | null {
  return repliesClosedAt === null ? (repliesCloseAt?.getTime() ?? null) : null
}
