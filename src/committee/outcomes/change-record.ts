import type { Item } from '../agenda/meetings/item.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import { mustHaveMet } from './must-have-met.ts'

/** What everything that the clerk enters of a meeting has in common: it was held, and one entry is made at a time, so
 * that two who enter at once do not write over each other. */
export const onRecord = { ...onMeeting, while: [mustNotBeCancelled, mustHaveMet] }

/** What every form asks for before it is shown that enters or changes something of a meeting's record.
 * @throws CommitteeError before-meeting, minutes-confirmed */
export function mustBeOpenRecord(core: Core, meeting: Meeting): void {
  mustHaveMet({ meeting, now: core.now() })
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
export function mustBeRecordedHere({ number, openness }: Item): void {
  if (openness === 'open') return
  throw new CommitteeError(
    'exempt',
    `Item ${number} is not open, so nothing of it is kept here. Please keep what was decided on it with the exempt minutes.`,
  )
}
