import { z } from 'zod'
import { stageOf } from '../agenda/meetings/meeting.ts'
import { mustBeAhead, toldOnceShown } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { longDay } from '../kernel/dates.ts'
import { asSentence } from '../kernel/text.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'

/** Cancels a meeting. What members prepared is kept; nothing more is asked, closed or sent for it but this notice. */
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
      before: stood[stageOf(meeting, now)],
      words: toldOnceShown(
        meeting,
        `The meeting of ${longDay(meeting.date)} is cancelled. ${asSentence(reason)} Nothing more is asked for it. What members prepared is kept.`,
      ),
    })
    return true
  },
  redraws: redrawAll,
})

const stood = {
  drafting: 'It had not been posted to members.',
  open: 'Replies were open.',
  closing: 'Replies were about to be closed.',
  closed: 'Replies had closed.',
  cancelled: 'It was cancelled.',
} as const satisfies Record<ReturnType<typeof stageOf>, string>
