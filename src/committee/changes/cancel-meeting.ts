import { z } from 'zod'
import { stageOf } from '../agenda/meetings/meeting.ts'
import { mustBeAhead, wordsIfShown } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'
import { meetingChangeWords } from './meeting-change.words.ts'

/** Cancels a meeting. What members prepared is kept. After this notice, nothing more is asked, closed or sent for it. */
export const cancelMeeting = verb({
  ...onMeeting,
  act: 'cancel a meeting',
  input: z.object({ meetingId: z.string(), reason: z.string() }),
  while: [mustBeAhead],
  async run({ core, tx, now, meeting, person }, { reason }) {
    if (meeting.cancelledAt !== null) return false
    await tx.meetings.update({ id: meeting.id }, { cancelledAt: now })
    await keepChange(core, tx, { meeting }, person, {
      kind: 'meeting-cancelled',
      reason,
      before: meetingChangeWords.stood[stageOf(meeting, now)],
      words: wordsIfShown(meeting, meetingChangeWords.cancelled(meeting.date, reason)),
    })
    return true
  },
  redraws: redrawAll,
})
