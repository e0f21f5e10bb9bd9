import { dayOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import type { WhyNot } from './message.ts'
import { type ToldOf, tell } from './notify-of-change.ts'
import { whoHolds } from './who-is-told.ts'

type Telling = Parameters<typeof tell>[4] & {
  /** The chair and the vice-chair as well. */
  readonly chairToo?: true
}

/** Tells a committee's clerks what somebody did, so that it does not wait until they look at their card. */
export async function tellClerks(
  core: Core,
  tx: Transaction,
  meeting: ToldOf,
  { chairToo, ...change }: Telling,
): Promise<void> {
  const seats = await tx.seats.find({ committeeId: meeting.committeeId })
  const today = dayOf(core.now())
  const people = [
    ...whoHolds(seats, 'clerk', today),
    ...(chairToo === true ? whoHolds(seats, 'chair', today) : []),
  ]
  await tell(core, tx, meeting, people, change)
}

/** Drops what was to be told under keys that begin like this and has not gone out: it is no longer so.
 * @returns how many were dropped, and how many stand */
export async function dropUntold(
  core: Core,
  tx: Transaction,
  meetingId: string,
  begins: string,
): Promise<{ readonly dropped: number; readonly told: number }> {
  const all = await untilNow(tx, meetingId, begins)
  const why: WhyNot = 'no-longer-so'
  const id = all.filter(({ state }) => state === 'due').map((one) => one.id)
  const settled = { state: 'dropped', settledAt: core.now(), why } as const
  const dropped = id.length === 0 ? 0 : await tx.messages.update({ id, state: 'due' }, settled)
  return { dropped, told: all.length - dropped }
}

/** What is to be told, was told or may have been, under keys that begin like this. */
export async function untilNow(tx: Transaction, meetingId: string, begins: string) {
  const all = await tx.messages.find({ meetingId, kind: 'notice' })
  return all.filter(({ key, state }) => key.startsWith(`change/${begins}`) && state !== 'dropped')
}
