import { longDay, shortMoment } from '../dates.ts'
import { changeMeeting, takeMeeting } from '../meetings/change-meeting.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { By } from '../people/who-is.ts'
import type { Core } from '../ports.ts'
import { asSentence, keepChange } from './keep-change.ts'
import { mustBeAhead, toldOnceShown } from './what-may-change.ts'

/**
 * Puts a meeting back that was cancelled. What members prepared stands again; what came due in the meantime is not
 * sent late, and replies that were to close meanwhile close at once.
 * @returns whether this call did it
 * @throws CommitteeError date-past
 */
export async function restoreMeeting(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly reason: string },
): Promise<boolean> {
  const { meetingId, reason } = input
  const change = {
    act: 'put a meeting back',
    subject: 'meeting',
    subjectId: meetingId,
    evenIfCancelled: true,
    redraws: 'all',
  } as const
  return changeMeeting(core, by, meetingId, change, async (tx, place, person) => {
    const meeting = await takeMeeting(tx, place.meeting)
    if (meeting.cancelledAt === null) return false
    mustBeAhead(meeting, core.now())
    await tx.meetings.update({ id: meetingId }, { cancelledAt: null })
    await keepChange(core, tx, { meeting }, person, {
      kind: 'meeting-restored',
      reason,
      before: `It was cancelled ${shortMoment(meeting.cancelledAt)}.`,
      words: toldOnceShown(
        meeting,
        `The meeting of ${longDay(meeting.date)} takes place after all. ${asSentence(reason)} What you prepared stands.${closing(meeting, core.now())}`,
      ),
    })
    return true
  })
}

function closing({ repliesCloseAt, repliesClosedAt }: Meeting, now: Date): string {
  if (repliesCloseAt === null || repliesClosedAt !== null) return ''
  return repliesCloseAt > now ? ` Replies close ${shortMoment(repliesCloseAt)}.` : ' Replies are closed.'
}
