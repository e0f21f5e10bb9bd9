import { dayOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import type { Message, WhyNot } from './message.ts'
import { type Notice, type ToldOf, tell } from './notify-of-change.ts'
import { whoHolds } from './who-is-told.ts'

/** Tells a committee's clerks what somebody did, so that it does not wait until they look at their card.
 * @param chairToo the chair and the vice-chair as well */
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

/** Notices about one thing, of a day where one is named. */
type About = Pick<Message, 'meetingId' | 'subjectId'> & Pick<Notice, 'about' | 'day'>

/** Drops such notices that have not gone out: it is no longer so.
 * @returns how many were dropped */
export async function dropUntold(core: Core, tx: Transaction, of: About): Promise<number> {
  const why: WhyNot = 'no-longer-so'
  const settled = { state: 'dropped', settledAt: core.now(), why } as const
  return tx.messages.update({ cause: 'change', ...of, state: 'due' }, settled)
}

/** Whether any is to be told, was told or may have been. */
export async function isTold(tx: Transaction, of: About): Promise<boolean> {
  return tx.messages.exists({
    cause: 'change',
    ...of,
    state: ['due', 'claimed', 'sent', 'uncertain', 'missed'],
  })
}
