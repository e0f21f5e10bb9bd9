import { z } from 'zod'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'
import { redraw } from '../record/want-post.ts'
import { onRecord } from './change-record.ts'
import { forgetEarlier } from './forget-earlier.ts'
import { recordWords } from './record.words.ts'

/**
 * Records that the minutes of a meeting were confirmed, at the same meeting or the next suitable one (Local Government
 * Act 1972 Sch 12 para 41). Its record is then final, and only the last of each member's replies is kept.
 */
export const confirmMinutes = verb({
  ...onRecord,
  act: {
    names: ['confirm the minutes', 'take back that minutes were confirmed'],
    which: ({ confirmedOn }) =>
      confirmedOn === null ? 'take back that minutes were confirmed' : 'confirm the minutes',
  },
  input: z.object({
    meetingId: z.string(),
    /** The day (YYYY-MM-DD) of the meeting that confirmed them; null takes a confirmation back. */
    confirmedOn: z.string().nullable(),
  }),
  async run({ core, tx, now, meeting }, { confirmedOn }) {
    if (meeting.minutesConfirmedOn === confirmedOn) return false
    if (confirmedOn !== null && confirmedOn < meeting.date)
      throw new CommitteeError('date-wrong', recordWords.confirmedTooEarly, 'confirmed')
    if (confirmedOn !== null && confirmedOn > dayOf(now))
      throw new CommitteeError('date-wrong', recordWords.confirmationToCome, 'confirmed')
    const meetingId = meeting.id
    await tx.meetings.update({ id: meetingId }, { minutesConfirmedOn: confirmedOn })
    // Their cards say if the record is a draft.
    const topics = await tx.proposals.find({ meetingId })
    await redraw(core, tx, { kind: 'topic-outcome', subjectId: topics.map(({ id }) => id) })
    if (confirmedOn !== null) await forgetEarlier(tx, await tx.items.find({ meetingId }))
    return true
  },
})
