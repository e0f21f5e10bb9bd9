import type { Meeting } from '../agenda/meetings/meeting.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { recordWords } from './record.words.ts'

/** @throws CommitteeError before-meeting */
export function mustHaveMet({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
  if (dayOf(now) < meeting.date) throw new CommitteeError('before-meeting', recordWords.notMet(meeting.date))
}
