import { dayOf } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import { type Place, placeOfMeeting } from '../find.ts'
import type { Person } from '../people/person.ts'
import type { By } from '../people/who-is.ts'
import { mustBeAllowed } from '../people/who-may.ts'
import type { Core } from '../ports.ts'
import { redrawMeeting } from '../posts/redraw-meeting.ts'
import { recordAct } from '../record/record-act.ts'
import type { Transaction } from '../store.ts'

type Change = { readonly act: string; readonly subject: string; readonly subjectId: string }

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
    const result = await fn(tx, place, person)
    if (result === false) return result
    await recordAct(core, tx, {
      councilId: place.meeting.councilId,
      by,
      personId: person?.id ?? null,
      ...change,
    })
    await redrawMeeting(core, tx, meetingId)
    return result
  })
}

/** Takes the meeting until this transaction ends, so that it is not posted, and nobody else changes its draft,
 * between this look and what is written after it.
 * @throws CommitteeError already-posted */
export async function mustBeDrafting(tx: Transaction, { meeting }: Pick<Place, 'meeting'>): Promise<void> {
  if ((await tx.meetings.update({ id: meeting.id, postedAt: null }, { date: meeting.date })) === 0)
    throw new CommitteeError(
      'already-posted',
      'This meeting has been posted to members, so what they were asked stays as it is. Nothing was changed.',
    )
}
