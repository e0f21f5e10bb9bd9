import type { Card } from '../cards/card.ts'
import { type Place, placeOfMeeting } from '../committee/agenda/find.ts'
import type { Core, PlatformName } from '../committee/ports.ts'
import { isOwnWish, type Message, type WhyNot } from '../committee/record/message.ts'
import { showAstray } from '../committee/reminders/astray.ts'
import { leaveToRemind } from '../committee/reminders/leave-to-remind.ts'
import { whatBecomesOf } from '../committee/reminders/what-can-go.ts'
import { whatIsOpen } from '../committee/reminders/what-is-open.ts'
import { whyNotAnyMore } from '../committee/reminders/why-not-any-more.ts'
import type { Transaction } from '../committee/store.ts'
import type { Destination } from '../conversation/messenger.ts'
import { destinationOf } from '../conversation/posts/draw-post.ts'
import { noticeCard, reminderCard } from '../conversation/reminders/message.card.ts'

export type Claimed = { readonly message: Message; readonly to: Destination; readonly card: Card }

/**
 * Claims a message for sending, having worked out anew whether it is due at all. Null where it is not, not yet, or
 * where somebody else has claimed it.
 * @param on the platforms that are on
 */
export async function claimMessage(
  core: Core,
  id: string,
  on: readonly PlatformName[],
): Promise<Claimed | null> {
  const now = core.now()
  return core.store.transact(async (tx) => {
    const message = await tx.messages.get(id)
    if (message === null || message.state !== 'due' || message.dueAt > now) return null
    const place = await placeOfMeeting(tx, message.meetingId)
    const becomes = whatBecomesOf(message, place, core.bankHolidays, now)
    if (becomes === 'waits') return null
    if (becomes !== 'may-go') return settle(core, tx, message, becomes.state, becomes.why)
    const whyNot = await whyNotAnyMore(tx, message, place, now)
    if (whyNot !== null) return settle(core, tx, message, 'dropped', whyNot)
    const target = await destinationOf(
      tx,
      { target: 'person', targetId: message.personId, accountId: null },
      on,
    )
    if (target === null) return settle(core, tx, message, 'dropped', 'no-account')
    const card = message.kind === 'notice' ? noticeIn(message, place) : await reminder(core, tx, message, now)
    if (card === null) return null
    const claimed: Message = { ...message, state: 'claimed', claimedAt: now }
    const won = await tx.messages.update({ id, state: 'due' }, { state: 'claimed', claimedAt: now })
    return won === 1 ? { message: claimed, to: target.to, card } : null
  })
}

function noticeIn(message: Message, { committee, meeting }: Place): Card {
  return noticeCard(message, committee, meeting)
}

/** The reminder as it stands at this moment, or null where none is due or it has to wait. */
async function reminder(core: Core, tx: Transaction, message: Message, now: Date): Promise<Card | null> {
  const open = await whatIsOpen(tx, message.personId, now)
  const due = open.some(({ situation }) => isOwnWish(message) || situation.meeting.id === message.meetingId)
  if (!due) return settle(core, tx, message, 'dropped', 'nothing-open')
  const leave = await leaveToRemind(core, tx, message, now)
  if (leave === 'yes') return reminderCard(open, message)
  if (leave === 'lost') return null
  if (typeof leave === 'string') return settle(core, tx, message, 'dropped', leave)
  if (leave.notBefore > message.usefulUntil) return settle(core, tx, message, 'dropped', 'asked-for-later')
  await tx.messages.update({ id: message.id, state: 'due' }, { dueAt: leave.notBefore })
  return null
}

async function settle(
  core: Core,
  tx: Transaction,
  message: Message,
  state: 'missed' | 'dropped',
  why: WhyNot,
): Promise<null> {
  await tx.messages.update({ id: message.id, state: 'due' }, { state, settledAt: core.now(), why })
  if (why === 'too-late' || why === 'no-account') await showAstray(core, tx, [message.meetingId])
  return null
}
