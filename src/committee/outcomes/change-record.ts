import type { Place } from '../agenda/find.ts'
import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import type { Item } from '../agenda/meetings/item.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { takeMeeting } from '../agenda/meetings/what-may-change.ts'
import type { Person } from '../council/person.ts'
import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { mustHaveMet } from './must-have-met.ts'

type Entry = { readonly act: string; readonly subject: string; readonly subjectId: string }

/**
 * What everything that the clerk enters of a meeting has in common: it was held, and one entry is made at a time, so
 * that two who enter at once do not write over each other.
 * @param fn answers whether there was anything to enter
 * @throws CommitteeError
 */
export async function changeRecord(
  core: Core,
  by: By,
  meetingId: string,
  entry: Entry,
  fn: (tx: Transaction, place: Place, clerk: Person | null) => Promise<boolean>,
): Promise<boolean> {
  return changeMeeting(core, by, meetingId, entry, async (tx, { committee, meeting }, clerk) => {
    const taken = await takeMeeting(tx, meeting)
    mustHaveMet(core, taken)
    return fn(tx, { committee, meeting: taken }, clerk)
  })
}

/** What every form asks for before it is shown that enters or changes something of a meeting's record.
 * @throws CommitteeError before-meeting, minutes-confirmed */
export function mustBeOpenRecord(core: Core, meeting: Meeting): void {
  mustHaveMet(core, meeting)
  mustBeDraft(meeting)
}

/** @throws CommitteeError minutes-confirmed */
export function mustBeDraft({ minutesConfirmedOn }: Meeting): void {
  if (minutesConfirmedOn === null) return
  throw new CommitteeError(
    'minutes-confirmed',
    'The minutes are confirmed, so the record of this meeting stands. Nothing was changed. Were they confirmed by mistake, “Change the confirmation”, under the outcomes, takes that back.',
  )
}

/** @throws CommitteeError exempt */
export function mustBeOpenItem({ number, openness }: Item): void {
  if (openness === 'open') return
  throw new CommitteeError(
    'exempt',
    `Item ${number} is not open, so nothing of it is kept here. Please keep what was decided on it with the exempt minutes.`,
  )
}
