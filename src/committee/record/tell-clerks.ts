import { dayOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import type { Message, WhyNot } from './message.ts'
import { type Notice, type ToldOf, tell } from './notify-of-change.ts'
import { whoHolds } from './who-is-told.ts'

/** Tells a committee's clerks what somebody did, before they look at their card.
 * @param chairToo to tell the chair and the vice-chair as well */
export async function tellClerks(
  core: Core,
  tx: Transaction,
  meeting: ToldOf,
  { chairToo, ...notice }: Notice & { readonly chairToo?: true },
): Promise<void> {
  const seats = await tx.seats.find({ committeeId: meeting.committeeId })
  const today = dayOf(core.now())
  const people = [
    ...whoHolds(seats, 'clerk', today),
    ...(chairToo === true ? whoHolds(seats, 'chair', today) : []),
  ]
  await tell(core, tx, meeting, people, notice)
}

/** Which notices: about one subject, and of one day if it is given. */
type About = Pick<Message, 'meetingId' | 'subjectId'> & Pick<Notice, 'about' | 'day'>

/** Drops the notices that have not gone out, as they no longer hold.
 * @returns how many were dropped */
export async function dropUnsent(core: Core, tx: Transaction, of: About): Promise<number> {
  const why: WhyNot = 'no-longer-so'
  const settled = { state: 'dropped', settledAt: core.now(), why } as const
  return tx.messages.update({ cause: 'change', ...of, state: 'due' }, settled)
}

/** True if such a notice waits, went out or may have. */
export async function isTold(tx: Transaction, of: About): Promise<boolean> {
  return tx.messages.exists({
    cause: 'change',
    ...of,
    state: ['due', 'claimed', 'sent', 'uncertain', 'missed'],
  })
}
