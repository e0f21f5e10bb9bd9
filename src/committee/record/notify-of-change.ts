import { whoSits } from '../council/seat.ts'
import { dayOf, momentOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { dueMessage } from './message.ts'
import { whoHolds } from './who-is-told.ts'

/** What must be known of a meeting to tell people of it; `date` is YYYY-MM-DD. */
export type ToldOf = {
  readonly id: string
  readonly councilId: string
  readonly committeeId: string
  readonly date: string
}

/**
 * Tells everyone who sits at a meeting, and its clerks, that something about it changed. It goes out in decent hours,
 * to those who turned reminders off too.
 * @param change.key what changed, once: told again under the same key, nobody is told twice
 */
export async function notifyOfChange(
  core: Core,
  tx: Transaction,
  meeting: ToldOf,
  change: {
    readonly words: string
    readonly key: string
    /** The item that changed: once it is withheld, nothing of this is told any more. */
    readonly itemId?: string | null
    /** Others whom it concerns: those who would have sat on another day. */
    readonly also?: readonly string[]
    /** Where it helps for longer than until the end of the meeting's day. */
    readonly usefulUntil?: Date
  },
): Promise<void> {
  const now = core.now()
  const seats = await tx.seats.find({ committeeId: meeting.committeeId })
  const everyone = [
    ...whoSits(seats, meeting.date).map(({ personId }) => personId),
    ...whoHolds(seats, 'clerk', dayOf(now)),
    ...(change.also ?? []),
  ]
  await tell(core, tx, meeting, everyone, change)
}

/** Tells some people, once each under a key, that something about a meeting changed. */
export async function tell(
  core: Core,
  tx: Transaction,
  meeting: ToldOf,
  people: readonly string[],
  change: {
    readonly words: string
    readonly key: string
    readonly itemId?: string | null
    readonly usefulUntil?: Date
  },
): Promise<void> {
  const now = core.now()
  await tx.messages.insertAll(
    [...new Set(people)].map((personId) =>
      dueMessage({
        id: core.newId(),
        councilId: meeting.councilId,
        personId,
        kind: 'notice',
        key: `change/${change.key}`,
        meetingId: meeting.id,
        itemId: change.itemId ?? null,
        words: change.words,
        dueAt: now,
        usefulUntil: change.usefulUntil ?? momentOf(meeting.date, '23:59') ?? now,
      }),
    ),
  )
  tx.wakeOutbox()
}
