import type { Place } from '../agenda/find.ts'
import type { Milestone } from '../council/milestone.ts'
import { isCurrent } from '../council/seat.ts'
import { dayOf } from '../kernel/dates.ts'
import { isOwnWish, type Message, type WhyNot } from '../record/message.ts'
import type { Tables } from '../store.ts'
import { reportsOwedBy } from './audience.ts'
import { situationsOf } from './situation.ts'
import { whatIsOpen } from './what-is-open.ts'

/** Why a message no longer concerns its person, or null if it does. A reminder is checked for what is open when it is drawn. */
export async function whyNotAnyMore(
  tables: Tables,
  message: Message,
  place: Place,
  now: Date,
): Promise<WhyNot | null> {
  const { personId, kind, cause, about, itemId } = message
  const { committee } = place
  if (isOwnWish(message)) return null
  const seats = await tables.seats.find({ personId, committeeId: committee.id })
  if (!seats.some((seat) => isCurrent(seat, dayOf(now)))) return 'left'
  if (kind === 'reminder') return null
  const item = itemId === null ? null : await tables.items.get(itemId)
  // A notice from when the item was open may quote it.
  if (item !== null && item.openness !== 'open') return 'withheld'
  const milestone =
    cause === 'milestone' ? committee.settings.milestones.find(({ key }) => key === about) : undefined
  return (await concerns(tables, milestone?.audience ?? 'members', message, place, now))
    ? null
    : 'nothing-open'
}

async function concerns(
  tables: Tables,
  audience: Milestone['audience'],
  { personId }: Message,
  { committee, meeting }: Place,
  now: Date,
): Promise<boolean> {
  if (audience === 'not-replied') {
    const open = await whatIsOpen(tables, personId, now)
    return open.some(({ situation }) => situation.meeting.id === meeting.id)
  }
  if (audience !== 'officers') return true
  const [situation] = await situationsOf(tables, [committee], [meeting], { personId })
  return situation !== undefined && reportsOwedBy(situation, personId).length > 0
}
