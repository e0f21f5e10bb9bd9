import { dayOf, longDay } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Transaction } from '../../store.ts'
import type { Place } from '../find.ts'

import type { Item } from './item.ts'
import type { Meeting } from './meeting.ts'

type At = { readonly meeting: Meeting; readonly now: Date }

/** @throws CommitteeError cancelled, or date-past once the day of the meeting is over */
export function mustBeToCome(of: At): void {
  mustNotBeCancelled(of)
  mustBeAhead(of)
}

/** @throws CommitteeError date-past once the day of the meeting is over */
export function mustBeAhead({ meeting: { date }, now }: At): void {
  if (date >= dayOf(now)) return
  throw new CommitteeError(
    'date-past',
    `The meeting of ${longDay(date)} is past, so what was posted for it stays as it is. Nothing was changed.`,
  )
}

/** @throws CommitteeError not-posted */
export function mustBePosted({ meeting: { postedAt } }: Pick<At, 'meeting'>): void {
  if (postedAt === null)
    throw new CommitteeError(
      'not-posted',
      'This meeting has not been posted to members yet, so there is nothing to change for them. Please change the draft.',
    )
}

/** @throws CommitteeError exempt */
export function mustBeOpenItem({ item: { number, openness } }: { readonly item: Item }): void {
  if (openness !== 'open')
    throw new CommitteeError(
      'exempt',
      `Item ${number} is not open to the public, so nothing of it is shown in chat. Nothing was changed.`,
    )
}

/** Nobody is told of a change to what they have not been shown. */
export function toldOnceShown({ postedAt }: Meeting, words: string): string | null {
  return postedAt === null ? null : words
}

/** @throws CommitteeError cancelled */
export function mustNotBeCancelled({ meeting }: Pick<Place, 'meeting'>): void {
  const { date, cancelledAt } = meeting
  if (cancelledAt === null) return
  throw new CommitteeError(
    'cancelled',
    `The meeting of ${longDay(date)} is cancelled, so nothing was changed.`,
  )
}

/** The meeting as it stands, which nobody else may change, and nobody may be replying to, until this transaction
 * ends. */
export async function takeMeeting(tx: Transaction, { id }: Meeting): Promise<Meeting> {
  return found({ get: (taken) => tx.meetings.take(taken) }, id)
}

/** @throws CommitteeError already-posted */
export function mustBeDrafting({ meeting: { postedAt } }: Pick<At, 'meeting'>): void {
  if (postedAt !== null)
    throw new CommitteeError(
      'already-posted',
      'This meeting has been posted to members, so what they were asked stays as it is. Nothing was changed.',
    )
}
