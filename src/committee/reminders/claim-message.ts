import type { Card } from '../../cards/card.ts'
import { dayOf, momentOf, timeOf } from '../dates.ts'
import { placeOfMeeting } from '../find.ts'
import { nextDay, workingDaysOf } from '../meetings/working-days.ts'
import { isCurrent } from '../people/seat.ts'
import type { Core, Destination, PlatformName } from '../ports.ts'
import { destinationOf } from '../posts/draw-post.ts'
import type { Transaction } from '../store.ts'
import { noticeCard, reminderCard } from './message.card.ts'
import type { Message, Reminding } from './message.ts'
import { type Open, openFor, type Situation, situationsOf } from './situation.ts'

export type Claimed = { readonly message: Message; readonly to: Destination; readonly card: Card }

/**
 * Claims a message for sending, having worked out anew whether it is due at all. Null where it is not, not yet, or
 * where somebody else has claimed it.
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
    if (message.usefulUntil < now) return settle(tx, message, now, 'missed', 'too-late')
    const { committee, meeting } = await placeOfMeeting(tx, message.meetingId)
    const { from, to } = committee.settings.decentHours
    if (timeOf(now) < from || timeOf(now) > to) return null
    const days = workingDaysOf(committee.settings, core.bankHolidays)
    if (days.whyNot(dayOf(now)) !== null && dayOf(message.usefulUntil) > dayOf(now)) return null
    const seats = await tx.seats.find({ personId: message.personId })
    const current = seats.filter((seat) => isCurrent(seat, dayOf(now)))
    if (!current.some((seat) => seat.committeeId === committee.id))
      return settle(tx, message, now, 'dropped', 'left')
    const target = await destinationOf(
      tx,
      { target: 'person', targetId: message.personId, accountId: null },
      on,
    )
    if (target === null) return settle(tx, message, now, 'dropped', 'no-account')
    if (message.kind === 'notice') {
      const won = await claim(tx, message, now)
      return won ? { message, to: target.to, card: noticeCard(message, committee, meeting) } : null
    }
    const open = await openNow(core, tx, message.personId, now)
    if (open.length === 0) return settle(tx, message, now, 'dropped', 'replied')
    const leave = await leaveToRemind(core, tx, message, now)
    if (leave === 'off') return settle(tx, message, now, 'dropped', 'turned-off')
    if (leave === 'had-one') return settle(tx, message, now, 'dropped', 'one-a-day')
    if (leave === 'later' || !(await claim(tx, message, now))) return null
    return { message, to: target.to, card: reminderCard(open) }
  })
}

/** What is open for somebody at every meeting of theirs, soonest first. */
export type OpenThere = { readonly situation: Situation; readonly open: readonly Open[] }

async function openNow(core: Core, tx: Transaction, personId: string, now: Date): Promise<OpenThere[]> {
  const seats = await tx.seats.find({ personId })
  const committeeId = [...new Set(seats.map((seat) => seat.committeeId))]
  const meetings = await tx.meetings.find({ committeeId, repliesClosedAt: null, date: { from: dayOf(now) } })
  const situations = await situationsOf(
    tx,
    meetings.filter((meeting) => meeting.postedAt !== null),
  )
  return situations
    .map((situation) => ({ situation, open: openFor(situation, personId, core.now()) }))
    .filter(({ open }) => open.length > 0)
    .sort((a, b) => closing(a) - closing(b))
}

function closing({ situation }: OpenThere): number {
  return situation.meeting.repliesCloseAt?.getTime() ?? 0
}

/** Takes the day's one reminder, unless it is taken or the person wants none now. The clerk's own pressing of "Remind
 * now" counts as leave for one more. */
async function leaveToRemind(
  core: Core,
  tx: Transaction,
  message: Message,
  now: Date,
): Promise<'yes' | 'off' | 'later' | 'had-one'> {
  const { personId, councilId } = message
  const today = dayOf(now)
  const fresh: Reminding = { id: core.newId(), councilId, personId, off: false, notBefore: null, lastDay: '' }
  await tx.remindings.insert(fresh)
  const [standing] = await tx.remindings.find({ personId })
  if (standing === undefined) throw new Error('how a person is reminded is not there')
  if (standing.off) return 'off'
  const asked = message.key.startsWith('now/')
  if (!asked && standing.lastDay === today) return 'had-one'
  if (standing.notBefore !== null && standing.notBefore > now) {
    await tx.messages.update({ id: message.id, state: 'due' }, { dueAt: standing.notBefore })
    return 'later'
  }
  const won = await tx.remindings.update({ personId, lastDay: standing.lastDay }, { lastDay: today })
  return won === 1 ? 'yes' : 'later'
}

async function claim(tx: Transaction, message: Message, now: Date): Promise<boolean> {
  return (
    (await tx.messages.update({ id: message.id, state: 'due' }, { state: 'claimed', claimedAt: now })) === 1
  )
}

async function settle(
  tx: Transaction,
  message: Message,
  now: Date,
  state: 'missed' | 'dropped',
  why: string,
): Promise<null> {
  await tx.messages.update({ id: message.id, state: 'due' }, { state, settledAt: now, why })
  return null
}

/** What became of a message that was claimed. */
export type Sending =
  | { readonly kind: 'sent' }
  | { readonly kind: 'uncertain' | 'refused'; readonly why: string }
  | { readonly kind: 'not-sent' }

export async function settleMessage(core: Core, message: Message, sending: Sending): Promise<void> {
  const now = core.now()
  const claimed = { id: message.id, state: 'claimed' as const }
  await core.store.transact(async (tx) => {
    switch (sending.kind) {
      case 'sent':
        return void (await tx.messages.update(claimed, { state: 'sent', settledAt: now }))
      case 'uncertain':
        return void (await tx.messages.update(claimed, {
          state: 'uncertain',
          settledAt: now,
          why: sending.why,
        }))
      case 'refused':
        return void (await tx.messages.update(claimed, {
          state: 'dropped',
          settledAt: now,
          why: sending.why,
        }))
      case 'not-sent': {
        const again = new Date(now.getTime() + retryAfterMs)
        await tx.messages.update(claimed, { state: 'due', claimedAt: null, dueAt: again })
        if (message.kind === 'reminder')
          await tx.remindings.update({ personId: message.personId, lastDay: dayOf(now) }, { lastDay: '' })
        return
      }
      default:
        return sending satisfies never
    }
  })
}

const retryAfterMs = 5 * 60_000

/** A claim that is older than this was left by a program that died: nobody can say whether the message went. */
const longestClaimMs = 2 * 60_000

/** @returns how many became uncertain */
export async function giveUpOldClaims(core: Core): Promise<number> {
  const now = core.now()
  const before = new Date(now.getTime() - longestClaimMs)
  return core.store.transact((tx) =>
    tx.messages.update(
      { state: 'claimed', claimedAt: { atOrBefore: before } },
      { state: 'uncertain', settledAt: now, why: 'stopped-while-sending' },
    ),
  )
}

/** Nine in the morning of the next day, for whoever would be reminded later. */
export function tomorrowMorning(now: Date): Date {
  const day = nextDay(dayOf(now), 1)
  return momentOf(day, '09:00') ?? new Date(now.getTime() + 24 * 3600_000)
}
