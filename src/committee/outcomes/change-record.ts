import type { Item } from '../agenda/meetings/item.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import { mustHaveMet } from './must-have-met.ts'
import { recordWords } from './record.words.ts'

/** What all that the clerk enters of a meeting shares: the meeting was held, and its lock keeps two clerks from overwriting
 * each other. */
export const onRecord = { ...onMeeting, while: [mustNotBeCancelled, mustHaveMet] }

/** Checked before any form opens that changes a meeting's record.
 * @throws CommitteeError before-meeting, minutes-confirmed */
export function mustBeOpenRecord(core: Core, meeting: Meeting): void {
  mustHaveMet({ meeting, now: core.now() })
  mustBeDraft(meeting)
}

/** @throws CommitteeError minutes-confirmed */
export function mustBeDraft({ minutesConfirmedOn }: Meeting): void {
  if (minutesConfirmedOn === null) return
  throw new CommitteeError('minutes-confirmed', recordWords.confirmed)
}

/** @throws CommitteeError exempt */
export function mustBeRecordedHere({ number, openness }: Item): void {
  if (openness === 'open') return
  throw new CommitteeError('exempt', recordWords.itemNotOpen(number))
}
