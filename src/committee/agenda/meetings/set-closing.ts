import { z } from 'zod'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { keepChange } from '../../record/keep-change.ts'
import { verb } from '../../record/verb.ts'
import { onMeeting } from '../places.ts'
import { redrawAll } from '../redraws.ts'
import { closingWords } from './closing.words.ts'
import { type Meeting, stageOf } from './meeting.ts'
import { timetableWords } from './timetable.words.ts'
import { mustNotBeCancelled } from './what-may-change.ts'

/** Sets when replies close. Once members have the agenda this is a change like any other: it needs a reason, the earlier
 * time is kept, and everyone is told. */
export const setClosing = verb({
  ...onMeeting,
  act: 'set when replies close',
  input: z.object({ meetingId: z.string(), at: z.date(), reason: z.string().nullable().default(null) }),
  while: [mustNotBeCancelled, mustNotBeClosing],
  async run({ core, tx, now, meeting, person }, { at, reason }) {
    mustBeTimeToClose(meeting, at, now)
    const { postedAt, repliesCloseAt: before } = meeting
    if (before?.getTime() === at.getTime()) return false
    await tx.meetings.update({ id: meeting.id }, { repliesCloseAt: at, lookAt: now })
    // Nothing is posted without a closing time.
    if (postedAt === null || before === null) return true
    if (reason === null) throw new CommitteeError('missing', closingWords.reasonMissing, 'reason')
    await keepChange(core, tx, { meeting }, person, {
      kind: 'closing-moved',
      reason,
      before: closingWords.was(before),
      words: closingWords.moved(at, reason),
      usefulUntil: at,
    })
    return true
  },
  redraws: redrawAll,
})

/** @throws CommitteeError replies-closed */
function mustNotBeClosing({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
  const stage = stageOf(meeting, now)
  if (stage === 'closed' || stage === 'closing')
    throw new CommitteeError('replies-closed', closingWords.closed, 'day')
}

/** @throws CommitteeError date-past, date-wrong */
export function mustBeTimeToClose({ date }: Meeting, at: Date, now: Date): void {
  if (at <= now) throw new CommitteeError('date-past', timetableWords.past, 'day')
  if (dayOf(at) > date) throw new CommitteeError('date-wrong', closingWords.afterMeeting, 'day')
}
