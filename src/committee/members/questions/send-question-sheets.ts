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
import { questionWords } from './question.words.ts'
import { sheetIsDue } from './question-dates.ts'
import { questionsOf } from './questions-of.ts'
import { wantQuestionSheets } from './want-question-sheets.ts'

/** Sends the question sheet of every meeting whose time has come: once, and to everyone at the same moment.
 * @returns for how many meetings questions were closed, whether or not there were any */
export async function sendDueQuestionSheets(core: Core): Promise<number> {
  const by = { kind: 'timer' } as const
  return forEach(
    meetingsToLookAt(core),
    async (place) =>
      isDue(core, place) && (await closeQuestions(core, by, { meetingId: place.meeting.id })) !== null,
    (faults) => new AggregateError(faults, `the question sheets of ${faults.length} meetings were not sent`),
  )
}

/** Closes questions at their time, and sends the sheet if there are any. Holds the meeting's lock: questions in progress
 * finish first, and later ones are refused. */
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
    // In the meantime the meeting may have moved, or the sheet gone out.
    if (!isDue(core, { meeting, committee })) return null
    await tx.meetings.update({ id: meeting.id }, { questionsSentAt: now })
    if ((await questionsOf(tx, meeting.id)).length === 0) return 'closed'
    const again = await tx.posts.exists({ kind: 'question-sheet', subjectId: meeting.id })
    await wantQuestionSheets(core, tx, { meeting: { ...meeting, questionsSentAt: now } })
    // Nobody notices a sheet that is edited in place.
    if (again)
      await notifyOfChange(core, tx, meeting, {
        about: 'questions-again',
        subjectId: meeting.id,
        day: meeting.date,
        words: questionWords.newSheet,
      })
    return 'sent'
  },
})

function isDue(core: Core, { meeting, committee: { settings } }: Place): boolean {
  const { postedAt, questionsSentAt, cancelledAt, date } = meeting
  if (postedAt === null || questionsSentAt !== null || cancelledAt !== null) return false
  return date >= dayOf(core.now()) && sheetIsDue(meeting, settings, core.bankHolidays, core.now())
}
