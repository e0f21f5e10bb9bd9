import type { Person } from '../../council/person.ts'
import { mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import type { Transaction } from '../../store.ts'
import { type Place, placeOfMeeting } from '../find.ts'
import { mustNotBeCancelled } from './what-may-change.ts'

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
