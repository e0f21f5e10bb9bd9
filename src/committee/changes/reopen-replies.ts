import { z } from 'zod'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { mustBeTimeToClose } from '../agenda/meetings/set-closing.ts'
import { mustBeToCome } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { shortMoment } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { asSentence } from '../kernel/text.ts'
import { closingOf } from '../members/tally/closing-of.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'

/** Takes replies again that had closed. What the first closing froze is kept; everyone has seen its sheet, and is told
 * so. The next closing freezes anew. */
export const reopenReplies = verb({
  ...onMeeting,
  act: 'reopen replies',
  input: z.object({
    meetingId: z.string(),
    /** The round that the clerk had before them: reopened and closed again meanwhile, nothing is done. */
    round: z.number().int(),
    at: z.date(),
    reason: z.string(),
  }),
  while: [mustBeToCome],
  async run({ core, tx, now, meeting, person }, { round, at, reason }) {
    if (meeting.round !== round) return false
    mustBeReopenable(meeting, at, now)
    const closing = await closingOf(tx, meeting)
    const then = closing === null ? '' : `: ${closing.replied} of ${closing.outOf} replied to everything`
    const closed = meeting.repliesClosedAt === null ? '' : ` ${shortMoment(meeting.repliesClosedAt)}`
    await tx.meetings.update(
      { id: meeting.id, round },
      { round: round + 1, repliesClosedAt: null, repliesCloseAt: at, lookAt: now },
    )
    await keepChange(core, tx, { meeting }, person, {
      kind: 'replies-reopened',
      reason,
      before: `Replies had closed${closed}${then}.`,
      also: closing?.readers ?? [],
      words: `Replies are open again and close ${shortMoment(at)}. ${asSentence(reason)} Replies given before stand, and can be changed. Members and the clerk have seen the sheet of the first closing; a new one comes when replies close again.`,
    })
    return true
  },
  redraws: redrawAll,
})

function mustBeReopenable(meeting: Meeting, at: Date, now: Date): void {
  if (meeting.repliesClosedAt === null)
    throw new CommitteeError(
      'replies-open',
      'Replies have not been closed yet. To give members longer, please use “When replies close”.',
    )
  mustBeTimeToClose(meeting, at, now)
}
