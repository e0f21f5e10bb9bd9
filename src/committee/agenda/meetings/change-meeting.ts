import type { Person } from '../../council/person.ts'
import { mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf, longDay } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import type { Transaction } from '../../store.ts'
import { type Place, placeOfMeeting } from '../find.ts'
import type { Meeting } from './meeting.ts'

type Change = {
  readonly act: string
  readonly subject: string
  readonly subjectId: string
  /** Whether it may be made to a meeting that is cancelled, too. */
  readonly evenIfCancelled?: true
  /** All: whatever shows the meeting, and not only its agenda and the clerk's card. */
  readonly redraws?: 'all'
}

/**
 * What every change that a clerk makes to a meeting has in common: leave to make it, a place on the record, and
 * the meeting's cards drawn anew.
 * @param fn answers false where there was nothing to do, which then leaves no act on the record
 * @throws CommitteeError
 */
export async function changeMeeting<Result>(
  core: Core,
  by: By,
  meetingId: string,
  change: Change,
  fn: (tx: Transaction, place: Place, person: Person | null) => Promise<Result>,
): Promise<Result> {
  return core.store.transact(async (tx) => {
    const place = await placeOfMeeting(tx, meetingId)
    const { person } = await mustBeAllowed(
      tx,
      by,
      place.committee.id,
      'prepare the meeting',
      dayOf(core.now()),
    )
    const { evenIfCancelled, redraws, ...done } = change
    if (evenIfCancelled === undefined) mustNotBeCancelled(place)
    const result = await fn(tx, place, person)
    if (result === false) return result
    await recordAct(core, tx, {
      councilId: place.meeting.councilId,
      by,
      personId: person?.id ?? null,
      ...done,
    })
    await redrawMeeting(core, tx, meetingId, redraws)
    return result
  })
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

/** Takes the meeting until this transaction ends, so that it is not posted, and nobody else changes its draft,
 * between this look and what is written after it.
 * @throws CommitteeError already-posted */
export async function mustBeDrafting(tx: Transaction, { meeting }: Pick<Place, 'meeting'>): Promise<void> {
  if ((await takeMeeting(tx, meeting)).postedAt !== null)
    throw new CommitteeError(
      'already-posted',
      'This meeting has been posted to members, so what they were asked stays as it is. Nothing was changed.',
    )
}
