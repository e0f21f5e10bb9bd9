import { dayOf } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import type { By } from '../people/who-is.ts'
import type { Core } from '../ports.ts'
import { changeMeeting, mustNotBeCancelled, takeMeeting } from './change-meeting.ts'
import { stageOf } from './meeting.ts'

/** Sets when replies close.
 * @throws CommitteeError */
export async function setClosing(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly at: Date },
): Promise<void> {
  const change = { act: 'set when replies close', subject: 'meeting', subjectId: input.meetingId }
  await changeMeeting(core, by, input.meetingId, change, async (tx, place) => {
    const meeting = await takeMeeting(tx, place.meeting)
    mustNotBeCancelled(meeting)
    const now = core.now()
    const stage = stageOf(meeting, now)
    if (stage === 'closed' || stage === 'closing')
      throw new CommitteeError(
        'replies-closed',
        'Replies have closed already, so nothing was changed.',
        'day',
      )
    if (input.at <= now)
      throw new CommitteeError('date-past', 'That time is past. Please give a time to come.', 'day')
    if (dayOf(input.at) > meeting.date)
      throw new CommitteeError(
        'date-wrong',
        'Replies close before the meeting. Please give an earlier day.',
        'day',
      )
    await tx.meetings.update({ id: meeting.id }, { repliesCloseAt: input.at })
  })
}
