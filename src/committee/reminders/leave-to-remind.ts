import { dayOf } from '../kernel/dates.ts'
import { type Core, platforms } from '../ports.ts'
import type { Message, Reminding } from '../record/message.ts'
import type { Transaction } from '../store.ts'

/** `yes`: this reminder takes the day's only one. `lost`: another took it at the same moment, so check again. */
export type Leave = 'yes' | 'lost' | 'turned-off' | 'one-a-day' | { readonly notBefore: Date }

/** Takes the day's only reminder, unless it is taken or the person wants none now. The clerk's "Remind now" may send one
 * more, but not to somebody who has turned reminders off. */
export async function leaveToRemind(
  core: Core,
  tx: Transaction,
  message: Message,
  now: Date,
): Promise<Leave> {
  const { personId, councilId } = message
  const today = dayOf(now)
  const standing = await remindingOf(core, tx, { personId, councilId })
  if (standing.off) return 'turned-off'
  if (!isAskedByClerk(message)) {
    if (standing.lastDay === today) return 'one-a-day'
    if (standing.notBefore !== null && standing.notBefore > now) return { notBefore: standing.notBefore }
    if (await isToComeFromClerk(tx, personId, now)) return 'lost'
  }
  const won = await tx.remindings.update({ personId, lastDay: standing.lastDay }, { lastDay: today })
  return won === 1 ? 'yes' : 'lost'
}

/** True if one that the clerk asked for is about to go. That one takes the day, as it goes in any case. */
async function isToComeFromClerk(tx: Transaction, personId: string, now: Date): Promise<boolean> {
  const untried = { state: 'due', attempts: 0, platform: platforms, dueAt: { atOrBefore: now } } as const
  return tx.messages.exists({ personId, cause: 'remind-now', ...untried })
}

/** Gives the day's only reminder back if it did not go and no other went that day. */
export async function giveDayBack(tx: Transaction, { personId }: Message, now: Date): Promise<void> {
  const today = dayOf(now)
  const others = await tx.messages.find({
    personId,
    kind: 'reminder',
    state: ['claimed', 'sent', 'uncertain'],
  })
  const went = others.some(({ claimedAt }) => claimedAt !== null && dayOf(claimedAt) === today)
  if (!went) await tx.remindings.update({ personId, lastDay: today }, { lastDay: '' })
}

/** How somebody is reminded; the default until they say otherwise. */
export async function remindingOf(
  core: Core,
  tx: Transaction,
  who: Pick<Reminding, 'personId' | 'councilId'>,
): Promise<Reminding> {
  await tx.remindings.insert({ ...who, id: core.newId(), off: false, notBefore: null, lastDay: '' })
  const [standing] = await tx.remindings.find({ personId: who.personId })
  if (standing === undefined) throw new Error('how a person is reminded is not there')
  return standing
}

function isAskedByClerk({ cause }: Message): boolean {
  return cause === 'remind-now'
}
