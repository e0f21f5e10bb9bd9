import { z } from 'zod'
import type { Place } from '../../agenda/find.ts'
import { meetingsToLookAt } from '../../agenda/meetings/due-meetings.ts'
import { onMeeting } from '../../agenda/places.ts'
import { theTimer } from '../../council/permission.ts'
import { dayOf } from '../../kernel/dates.ts'
import { forEach } from '../../kernel/for-each.ts'
import type { Core } from '../../ports.ts'
import { notifyOfChange } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import { sheetIsDue } from './question-dates.ts'
import { questionsOf } from './questions-of.ts'
import { wantQuestionSheets } from './want-question-sheets.ts'

/** Sends the question sheet of every meeting whose time for it has come, to everyone at the same moment and once.
 * @returns of how many meetings questions were closed for good, whether or not any were put */
export async function sendDueQuestionSheets(core: Core): Promise<number> {
  const by = { kind: 'timer' } as const
  return forEach(
    meetingsToLookAt(core),
    async (place) =>
      isDue(core, place) && (await closeQuestions(core, by, { meetingId: place.meeting.id })) !== null,
    (count) => `the question sheets of ${count} meetings were not sent`,
  )
}

/** Closes questions at their time, and sends the sheet where any were put. The meeting is locked: this waits for every
 * question that is being asked, and none is let in after it. */
export const closeQuestions = verb({
  ...onMeeting,
  act: {
    names: ['send the question sheet', 'close questions'],
    which: (_, how) => (how === 'sent' ? 'send the question sheet' : 'close questions'),
  },
  input: z.object({ meetingId: z.string() }),
  may: theTimer,
  while: [],
  async run({ core, tx, now, meeting, committee }): Promise<'sent' | 'closed' | null> {
    // It may have been moved, or have gone out, at this very moment.
    if (!isDue(core, { meeting, committee })) return null
    await tx.meetings.update({ id: meeting.id }, { questionsSentAt: now })
    if ((await questionsOf(tx, meeting.id)).length === 0) return 'closed'
    const again = await tx.posts.exists({ kind: 'question-sheet', subjectId: meeting.id })
    await wantQuestionSheets(core, tx, { meeting: { ...meeting, questionsSentAt: now } })
    // A sheet that changes where it stands is not noticed by itself.
    if (again)
      await notifyOfChange(core, tx, meeting, {
        about: 'questions-again',
        subjectId: meeting.id,
        day: meeting.date,
        words:
          'The question sheet is new: it has what was asked before the meeting was moved, and since. It stands where it stood, and “Open the meeting” opens it.',
      })
    return 'sent'
  },
})

function isDue(core: Core, { meeting, committee: { settings } }: Place): boolean {
  const { postedAt, questionsSentAt, cancelledAt, date } = meeting
  if (postedAt === null || questionsSentAt !== null || cancelledAt !== null) return false
  return date >= dayOf(core.now()) && sheetIsDue(meeting, settings, core.bankHolidays, core.now())
}
