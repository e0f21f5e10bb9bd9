import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import { redraw } from '../record/want-post.ts'
import { changeRecord } from './change-record.ts'
import { forgetEarlier } from './forget-earlier.ts'

/**
 * Records that the minutes of a meeting were confirmed, at the same meeting or the next suitable one (Local Government
 * Act 1972 Sch 12 para 41). Its record is then no draft, and of what members replied only the last word is kept.
 * @param input.confirmedOn the day (YYYY-MM-DD) of the meeting that confirmed them; null takes a mistake back
 * @returns whether this call changed anything
 * @throws CommitteeError
 */
export async function confirmMinutes(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly confirmedOn: string | null },
): Promise<boolean> {
  const { meetingId, confirmedOn } = input
  const entry = {
    act: confirmedOn === null ? 'take back that minutes were confirmed' : 'confirm the minutes',
    subject: 'meeting',
    subjectId: meetingId,
  }
  return changeRecord(core, by, meetingId, entry, async (tx, { meeting }) => {
    if (meeting.minutesConfirmedOn === confirmedOn) return false
    if (confirmedOn !== null) {
      if (confirmedOn < meeting.date)
        throw new CommitteeError(
          'date-wrong',
          'Minutes are confirmed at the meeting itself or at a later one. Please check the day.',
          'confirmed',
        )
      if (confirmedOn > dayOf(core.now()))
        throw new CommitteeError(
          'date-wrong',
          'That meeting is still to come. Please enter this once it has confirmed them.',
          'confirmed',
        )
    }
    await tx.meetings.update({ id: meetingId }, { minutesConfirmedOn: confirmedOn })
    // Their cards say whether it is a draft.
    for (const { id: subjectId } of await tx.proposals.find({ meetingId }))
      await redraw(core, tx, { kind: 'topic-outcome', subjectId })
    if (confirmedOn !== null) await forgetEarlier(tx, await tx.items.find({ meetingId }))
    return true
  })
}
