import type { Place } from '../agenda/find.ts'
import { lastDayToPublish } from '../council/clear-days.ts'
import { clearDaysOf } from '../council/settings.ts'
import { workingDaysOf } from '../council/working-days.ts'
import type { BankHolidays } from '../ports.ts'
import type { Message } from '../record/message.ts'

/** One that was being sent while the meeting was put back, and then did not go. */
const ofCancelling = /^change\/meeting-cancelled\//
/** What is still told of a meeting that is cancelled: that it is, that what was read of an item must not be passed on, and
 * to somebody that words of theirs were hidden; and to somebody who asked to be reminded, of the others. */
const toldEvenSo = /^(change\/(meeting-cancelled|item-withheld|hidden)|later)\//

/** Until when it helps is the closing that it tells of. */
const ofClosing = /^change\/closing-moved\//

/** Why a message no longer holds that was right when it was planned, or null where it does. */
export function overtakenBy(
  { key, usefulUntil }: Pick<Message, 'key' | 'usefulUntil'>,
  { meeting, committee: { settings } }: Place,
  holidays: BankHolidays,
): 'cancelled' | 'put-back' | 'date-moved' | null {
  if (meeting.cancelledAt !== null && !toldEvenSo.test(key)) return 'cancelled'
  if (meeting.cancelledAt === null && ofCancelling.test(key)) return 'put-back'
  if (ofClosing.test(key) && closesAt(meeting) !== usefulUntil.getTime()) return 'date-moved'
  const [meetingId, milestoneKey, base] = key.split('/')
  if (meetingId !== meeting.id) return null
  const milestone = settings.milestones.find((one) => one.key === milestoneKey)
  if (milestone?.from === 'meeting' && base !== meeting.date) return 'date-moved'
  if (milestone?.from !== 'publication') return null
  const { day } = lastDayToPublish(workingDaysOf(settings, holidays), meeting.date, clearDaysOf(settings))
  return day === base ? null : 'date-moved'
}

/** When replies are still to close. */
function closesAt({ repliesCloseAt, repliesClosedAt }: Place['meeting']): number | null {
  return repliesClosedAt === null ? (repliesCloseAt?.getTime() ?? null) : null
}
