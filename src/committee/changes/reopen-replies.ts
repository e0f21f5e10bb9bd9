import { z } from 'zod'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { mustBeTimeToClose } from '../agenda/meetings/set-closing.ts'
import { mustBeToCome } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { closingOf } from '../members/tally/closing-of.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'
import { meetingChangeWords } from './meeting-change.words.ts'

/** Reopens replies after they closed. The counts of the first closing are kept, and everyone is told that its sheet was
 * seen. The next closing counts anew. */
export const reopenReplies = verb({
  ...onMeeting,
  act: 'reopen replies',
  input: z.object({
    meetingId: z.string(),
    /** The round that the clerk saw: if replies were reopened since, nothing is done. */
    round: z.number().int(),
    at: z.date(),
    reason: z.string(),
  }),
  while: [mustBeToCome],
  async run({ core, tx, now, meeting, person }, { round, at, reason }) {
    if (meeting.round !== round) return false
    mustBeReopenable(meeting, at, now)
    const closing = await closingOf(tx, meeting)
    await tx.meetings.update(
      { id: meeting.id, round },
      { round: round + 1, repliesClosedAt: null, repliesCloseAt: at, lookAt: now },
    )
    await keepChange(core, tx, { meeting }, person, {
      kind: 'replies-reopened',
      reason,
      before: meetingChangeWords.hadClosed(meeting.repliesClosedAt, closing),
      also: closing?.readers ?? [],
      words: meetingChangeWords.reopened(at, reason),
    })
    return true
  },
  redraws: redrawAll,
})

function mustBeReopenable(meeting: Meeting, at: Date, now: Date): void {
  if (meeting.repliesClosedAt === null) throw new CommitteeError('replies-open', meetingChangeWords.notClosed)
  mustBeTimeToClose(meeting, at, now)
}
