import type { Meeting } from '../agenda/meetings/meeting.ts'
import { dayOf, longDay } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'

/** @throws CommitteeError before-meeting */
export function mustHaveMet({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
  if (dayOf(now) < meeting.date) throw new CommitteeError('before-meeting', notMetYet(meeting))
}

export function notMetYet({ date }: Pick<Meeting, 'date'>): string {
  return `The committee has not met yet. It decides at its meeting only, so this can be entered from ${longDay(date)}.`
}
