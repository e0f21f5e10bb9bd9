import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import { stageOf } from '../agenda/meetings/meeting.ts'
import { mustBeToCome, takeMeeting, toldOnceShown } from '../agenda/meetings/what-may-change.ts'
import type { By } from '../kernel/actor.ts'
import { longDay } from '../kernel/dates.ts'
import { asSentence } from '../kernel/text.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'

/**
 * Cancels a meeting. What members prepared is kept; nothing more is asked, closed or sent for it but this notice.
 * @returns whether this call cancelled it
 * @throws CommitteeError
 */
export async function cancelMeeting(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly reason: string },
): Promise<boolean> {
  const { meetingId, reason } = input
  const change = {
    act: 'cancel a meeting',
    subject: 'meeting',
    subjectId: meetingId,
    evenIfCancelled: true,
    redraws: 'all',
  } as const
  return changeMeeting(core, by, meetingId, change, async (tx, place, person) => {
    const meeting = await takeMeeting(tx, place.meeting)
    if (meeting.cancelledAt !== null) return false
    mustBeToCome({ meeting, now: core.now() })
    await tx.meetings.update({ id: meetingId, cancelledAt: null }, { cancelledAt: core.now() })
    await keepChange(core, tx, { meeting }, person, {
      kind: 'meeting-cancelled',
      reason,
      before: stood[stageOf(meeting, core.now())],
      words: toldOnceShown(
        meeting,
        `The meeting of ${longDay(meeting.date)} is cancelled. ${asSentence(reason)} Nothing more is asked for it. What members prepared is kept.`,
      ),
    })
    return true
  })
}

const stood = {
  drafting: 'It had not been posted to members.',
  open: 'Replies were open.',
  closing: 'Replies were about to be closed.',
  closed: 'Replies had closed.',
  cancelled: 'It was cancelled.',
} as const satisfies Record<ReturnType<typeof stageOf>, string>
