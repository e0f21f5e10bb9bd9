import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { mustBeTimeToClose } from '../agenda/meetings/set-closing.ts'
import { mustBeToCome, takeMeeting } from '../agenda/meetings/what-may-change.ts'
import type { By } from '../kernel/actor.ts'
import { shortMoment } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { asSentence } from '../kernel/text.ts'
import { closingOf } from '../members/tally/closing-of.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'

/**
 * Takes replies again that had closed. What the first closing froze is kept; everyone has seen its sheet, and is told
 * so. The next closing freezes anew.
 * @param input.round the round that the clerk had before them: reopened and closed again meanwhile, nothing is done
 * @returns whether this call reopened them
 * @throws CommitteeError
 */
export async function reopenReplies(
  core: Core,
  by: By,
  input: {
    readonly meetingId: string
    readonly round: number
    readonly at: Date
    readonly reason: string
  },
): Promise<boolean> {
  const { meetingId, round, at, reason } = input
  const change = { act: 'reopen replies', subject: 'meeting', subjectId: meetingId, redraws: 'all' } as const
  return changeMeeting(core, by, meetingId, change, async (tx, place, person) => {
    const meeting = await takeMeeting(tx, place.meeting)
    if (meeting.round !== round) return false
    mustBeToCome({ meeting, now: core.now() })
    mustBeReopenable(meeting, at, core.now())
    const closing = await closingOf(tx, meeting)
    const then = closing === null ? '' : `: ${closing.replied} of ${closing.outOf} replied to everything`
    const closed = meeting.repliesClosedAt === null ? '' : ` ${shortMoment(meeting.repliesClosedAt)}`
    await tx.meetings.update(
      { id: meetingId, round },
      { round: round + 1, repliesClosedAt: null, repliesCloseAt: at, lookAt: core.now() },
    )
    await keepChange(core, tx, { meeting }, person, {
      kind: 'replies-reopened',
      reason,
      before: `Replies had closed${closed}${then}.`,
      also: closing?.readers ?? [],
      words: `Replies are open again and close ${shortMoment(at)}. ${asSentence(reason)} Replies given before stand, and can be changed. Members and the clerk have seen the sheet of the first closing; a new one comes when replies close again.`,
    })
    return true
  })
}

function mustBeReopenable(meeting: Meeting, at: Date, now: Date): void {
  if (meeting.repliesClosedAt === null)
    throw new CommitteeError(
      'replies-open',
      'Replies have not been closed yet. To give members longer, please use “When replies close”.',
    )
  mustBeTimeToClose(meeting, at, now)
}
