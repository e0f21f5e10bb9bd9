import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Transaction } from '../../store.ts'
import type { Place } from '../find.ts'
import type { Item } from './item.ts'
import { itemWords } from './item.words.ts'
import type { Meeting } from './meeting.ts'
import { meetingWords } from './meeting.words.ts'

type At = { readonly meeting: Meeting; readonly now: Date }

/** @throws CommitteeError cancelled; date-past once the day of the meeting is over */
export function mustBeToCome(of: At): void {
  mustNotBeCancelled(of)
  mustBeAhead(of)
}

/** @throws CommitteeError date-past once the day of the meeting is over */
export function mustBeAhead({ meeting: { date }, now }: At): void {
  if (date >= dayOf(now)) return
  throw new CommitteeError('date-past', meetingWords.past(date))
}

/** @throws CommitteeError not-posted */
export function mustBePosted({ meeting: { postedAt } }: Pick<At, 'meeting'>): void {
  if (postedAt === null) throw new CommitteeError('not-posted', meetingWords.notPosted)
}

/** @throws CommitteeError exempt */
export function mustBeOpenItem({ item: { number, openness } }: { readonly item: Item }): void {
  if (openness !== 'open') throw new CommitteeError('exempt', itemWords.notOpenUnchanged(number))
}

/** The words of a notice, or null while members have not been shown the meeting: they need not hear of the change. */
export function wordsIfShown({ postedAt }: Meeting, words: string): string | null {
  return postedAt === null ? null : words
}

/** @throws CommitteeError cancelled */
export function mustNotBeCancelled({ meeting }: Pick<Place, 'meeting'>): void {
  const { date, cancelledAt } = meeting
  if (cancelledAt === null) return
  throw new CommitteeError('cancelled', meetingWords.cancelled(date))
}

/** Reads the meeting anew, locked until this transaction ends: nobody else changes it or replies on it. */
export async function takeMeeting(tx: Transaction, { id }: Meeting): Promise<Meeting> {
  return found({ get: (taken) => tx.meetings.take(taken) }, id)
}

/** @throws CommitteeError already-posted */
export function mustBeDrafting({ meeting: { postedAt } }: Pick<At, 'meeting'>): void {
  if (postedAt !== null) throw new CommitteeError('already-posted', meetingWords.posted)
}
