import { whoSits } from '../council/seat.ts'
import { dayOf, momentOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { dueMessage } from './message.ts'
import type { NoticeKind } from './notice.ts'
import { whoHolds } from './who-is-told.ts'

/** What a notice needs of its meeting. `date` is YYYY-MM-DD. */
export type ToldOf = {
  readonly id: string
  readonly councilId: string
  readonly committeeId: string
  readonly date: string
}

/** What a notice says, and what it is about. */
export type Notice = {
  readonly about: NoticeKind
  readonly subjectId: string
  /** YYYY-MM-DD */
  readonly day?: string
  /** Nobody is told twice about the same subject, day and occasion. */
  readonly occasion?: string
  readonly words: string
  /** The item that changed. Once it is withheld, the notice no longer goes out. */
  readonly itemId?: string | null
  /** By default the end of the meeting's day. */
  readonly usefulUntil?: Date
}

/**
 * Tells everyone who sits at a meeting, and its clerks, that something about it changed. It goes out in decent hours, even
 * to those who turned reminders off.
 * @param also others it concerns, such as those who would have sat on another day
 */
export async function notifyOfChange(
  core: Core,
  tx: Transaction,
  meeting: ToldOf,
  { also = [], ...notice }: Notice & { readonly also?: readonly string[] },
): Promise<void> {
  const seats = await tx.seats.find({ committeeId: meeting.committeeId })
  const everyone = [
    ...whoSits(seats, meeting.date).map(({ personId }) => personId),
    ...whoHolds(seats, 'clerk', dayOf(core.now())),
    ...also,
  ]
  await tell(core, tx, meeting, everyone, notice)
}

/** Tells these people, each once, that something about a meeting changed. */
export async function tell(
  core: Core,
  tx: Transaction,
  meeting: ToldOf,
  people: readonly string[],
  notice: Notice,
): Promise<void> {
  const now = core.now()
  const usefulUntil = notice.usefulUntil ?? momentOf(meeting.date, '23:59') ?? now
  await tx.messages.insertAll(
    [...new Set(people)].map((personId) =>
      dueMessage({
        ...notice,
        id: core.newId(),
        councilId: meeting.councilId,
        personId,
        kind: 'notice',
        cause: 'change',
        meetingId: meeting.id,
        dueAt: now,
        usefulUntil,
      }),
    ),
  )
  tx.wakeOutbox()
}
