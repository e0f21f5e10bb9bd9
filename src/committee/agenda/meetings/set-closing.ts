import type { By } from '../../kernel/actor.ts'
import { dayOf, shortMoment } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { asSentence } from '../../kernel/text.ts'
import type { Core } from '../../ports.ts'
import { keepChange } from '../../record/keep-change.ts'
import { changeMeeting, mustNotBeCancelled, takeMeeting } from './change-meeting.ts'
import { type Meeting, stageOf } from './meeting.ts'

/**
 * Sets when replies close. Once members have the agenda it is a change like any other: it needs a reason, what was there
 * is kept, and everyone is told.
 * @returns whether this call changed it
 * @throws CommitteeError
 */
export async function setClosing(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly at: Date; readonly reason?: string | null },
): Promise<boolean> {
  const { meetingId, at, reason = null } = input
  const change = {
    act: 'set when replies close',
    subject: 'meeting',
    subjectId: meetingId,
    redraws: 'all',
  } as const
  return changeMeeting(core, by, meetingId, change, async (tx, place, person) => {
    const meeting = await takeMeeting(tx, place.meeting)
    mustBeClosable(meeting, at, core.now())
    const { postedAt, repliesCloseAt: before } = meeting
    if (before?.getTime() === at.getTime()) return false
    await tx.meetings.update({ id: meeting.id }, { repliesCloseAt: at })
    // Nothing is posted without one.
    if (postedAt === null || before === null) return true
    if (reason === null) throw new CommitteeError('missing', 'Please fill in the reason.', 'reason')
    await keepChange(core, tx, { meeting }, person, {
      kind: 'closing-moved',
      reason,
      before: `It was ${shortMoment(before)}.`,
      words: `Replies now close ${shortMoment(at)}. ${asSentence(reason)}`,
      usefulUntil: at,
    })
    return true
  })
}

/** @throws CommitteeError cancelled, replies-closed, date-past, date-wrong */
function mustBeClosable(meeting: Meeting, at: Date, now: Date): void {
  mustNotBeCancelled({ meeting })
  const stage = stageOf(meeting, now)
  if (stage === 'closed' || stage === 'closing')
    throw new CommitteeError('replies-closed', 'Replies have closed already, so nothing was changed.', 'day')
  mustBeTimeToClose(meeting, at, now)
}

/** @throws CommitteeError date-past, date-wrong */
export function mustBeTimeToClose({ date }: Meeting, at: Date, now: Date): void {
  if (at <= now)
    throw new CommitteeError('date-past', 'That time is past. Please give a time to come.', 'day')
  if (dayOf(at) > date)
    throw new CommitteeError(
      'date-wrong',
      'Replies close before the meeting. Please give an earlier day.',
      'day',
    )
}
