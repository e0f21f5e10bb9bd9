import type { Card } from '../cards/card.ts'
import { type Place, placeOfMeeting } from '../committee/agenda/find.ts'
import type { Core } from '../committee/ports.ts'
import { isOwnWish, type Message, type WhyNot } from '../committee/record/message.ts'
import { leaveToRemind } from '../committee/reminders/leave-to-remind.ts'
import { redrawDesks } from '../committee/reminders/undelivered.ts'
import { whatBecomesOf } from '../committee/reminders/what-can-go.ts'
import { whatIsOpen } from '../committee/reminders/what-is-open.ts'
import { whyNotAnyMore } from '../committee/reminders/why-not-any-more.ts'
import type { Transaction } from '../committee/store.ts'
import type { Destination } from '../conversation/messenger.ts'
import { destinationOf } from '../conversation/posts/destination.ts'
import { noticeCard, reminderCard } from '../conversation/reminders/message.card.ts'
import { claimedUntil, platformsOn, type Sender } from './sender.ts'

export type Claimed = { readonly message: Message; readonly to: Destination; readonly card: Card }

/**
 * Claims a message for sending, after checking again that it is still due.
 * @returns null if it is not due, not yet due, or claimed by somebody else
 */
export async function claimMessage(
  sender: Pick<Sender, 'core' | 'messengers' | 'realNow'>,
  id: string,
): Promise<Claimed | null> {
  const { core, realNow } = sender
  const now = core.now()
  return core.store.transact(async (tx) => {
    const message = await tx.messages.get(id)
    if (message === null || message.state !== 'due' || message.dueAt > now) return null
    const place = await placeOfMeeting(tx, message.meetingId)
    const becomes = whatBecomesOf(message, place, core.bankHolidays, now)
    if (becomes === 'waits') return letGo(tx, id, { platform: null, nextAt: realNow() })
    if (becomes !== 'may-go') return settle(core, tx, message, becomes.state, becomes.why)
    const whyNot = await whyNotAnyMore(tx, message, place, now)
    if (whyNot !== null) return settle(core, tx, message, 'dropped', whyNot)
    const target = await destinationOf(tx, message.personId, platformsOn(sender))
    if (target === null) return settle(core, tx, message, 'dropped', 'no-account')
    const card =
      message.kind === 'notice' ? noticeIn(message, place) : await reminder(core, tx, message, realNow())
    if (card === null) return null
    const claim = { state: 'claimed', claimedAt: now, nextAt: claimedUntil(realNow()) } as const
    const won = await tx.messages.update({ id, state: 'due' }, claim)
    return won === 1 ? { message: { ...message, ...claim }, to: target.to, card } : null
  })
}

/** Leaves a message due. Without a platform it is addressed again, once it may go. */
async function letGo(
  tx: Transaction,
  id: string,
  changes: Partial<Pick<Message, 'dueAt' | 'platform' | 'nextAt'>>,
): Promise<null> {
  await tx.messages.update({ id, state: 'due' }, changes)
  return null
}

function noticeIn(message: Message, { committee, meeting }: Place): Card {
  return noticeCard(message, committee, meeting)
}

/** The reminder as it stands now; null if none is due or it has to wait. */
async function reminder(core: Core, tx: Transaction, message: Message, nextAt: Date): Promise<Card | null> {
  const now = core.now()
  const open = await whatIsOpen(tx, message.personId, now)
  const due = open.some(({ situation }) => isOwnWish(message) || situation.meeting.id === message.meetingId)
  if (!due) return settle(core, tx, message, 'dropped', 'nothing-open')
  const leave = await leaveToRemind(core, tx, message, now)
  if (leave === 'yes') return reminderCard(open, message)
  if (leave === 'lost') return letGo(tx, message.id, { nextAt })
  if (typeof leave === 'string') return settle(core, tx, message, 'dropped', leave)
  if (leave.notBefore > message.usefulUntil) return settle(core, tx, message, 'dropped', 'asked-for-later')
  return letGo(tx, message.id, { dueAt: leave.notBefore, platform: null, nextAt })
}

async function settle(
  core: Core,
  tx: Transaction,
  message: Message,
  state: 'missed' | 'dropped',
  why: WhyNot,
): Promise<null> {
  await tx.messages.update({ id: message.id, state: 'due' }, { state, settledAt: core.now(), why })
  if (why === 'too-late' || why === 'no-account') await redrawDesks(core, tx, [message.meetingId])
  return null
}
