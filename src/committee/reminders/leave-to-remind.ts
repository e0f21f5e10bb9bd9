import { dayOf } from '../kernel/dates.ts'
import { type Core, platforms } from '../ports.ts'
import type { Message, Reminding } from '../record/message.ts'
import type { Transaction } from '../store.ts'

/** yes: the day's one reminder is taken by this one. lost: another took it at this very moment, so look again. */
export type Leave = 'yes' | 'lost' | 'turned-off' | 'one-a-day' | { readonly notBefore: Date }

/** Takes the day's one reminder, unless it is taken or the person wants none now. The clerk's own pressing of "Remind
 * now" is leave for one more, though not for whoever has turned reminders off. */
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

/** Whether one that the clerk asked for is just about to go: it takes the day first, since it goes in any case. */
async function isToComeFromClerk(tx: Transaction, personId: string, now: Date): Promise<boolean> {
  const untried = { state: 'due', attempts: 0, platform: platforms, dueAt: { atOrBefore: now } } as const
  return tx.messages.exists({ personId, cause: 'remind-now', ...untried })
}

/** Gives the day's one reminder back, where what took it did not go and no other went that day. */
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

/** How somebody is reminded: as most are, until they say otherwise. */
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
