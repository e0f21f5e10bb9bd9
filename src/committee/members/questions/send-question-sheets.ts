import { type Place, placeOfMeeting } from '../../agenda/find.ts'
import { meetingsToLookAt } from '../../agenda/meetings/due-meetings.ts'
import { dayOf } from '../../kernel/dates.ts'
import type { Core } from '../../ports.ts'
import { notifyOfChange } from '../../record/notify-of-change.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import type { Transaction } from '../../store.ts'
import { sheetIsDue } from './question-dates.ts'
import { questionsOf } from './questions-of.ts'
import { wantQuestionSheets } from './want-question-sheets.ts'

/** Sends the question sheet of every meeting whose time for it has come, to everyone at the same moment and once. One
 * that fails does not hold up the rest.
 * @returns of how many meetings questions were closed for good, whether or not any were put */
export async function sendDueQuestionSheets(core: Core): Promise<number> {
  let closed = 0
  const faults: unknown[] = []
  for await (const places of meetingsToLookAt(core))
    for (const { meeting } of places.filter((place) => isDue(core, place)))
      try {
        if (await core.store.transact((tx) => send(core, tx, meeting.id))) closed += 1
      } catch (fault) {
        faults.push(fault)
      }
  if (faults.length > 0)
    throw new AggregateError(faults, `the question sheets of ${faults.length} meetings were not sent`)
  return closed
}

function isDue(core: Core, { meeting, committee: { settings } }: Place): boolean {
  const { postedAt, questionsSentAt, cancelledAt, date } = meeting
  if (postedAt === null || questionsSentAt !== null || cancelledAt !== null) return false
  return date >= dayOf(core.now()) && sheetIsDue(meeting, settings, core.bankHolidays, core.now())
}

async function send(core: Core, tx: Transaction, meetingId: string): Promise<boolean> {
  const now = core.now()
  const due = { id: meetingId, questionsSentAt: null, cancelledAt: null }
  // This waits for every question that is being asked, and none is let in after it.
  if ((await tx.meetings.update(due, { questionsSentAt: now })) === 0) return false
  const place = await placeOfMeeting(tx, meetingId)
  const { meeting, committee } = place
  if (!sheetIsDue(meeting, committee.settings, core.bankHolidays, now)) {
    // It was moved at this very moment.
    await tx.meetings.update({ id: meetingId }, { questionsSentAt: null })
    return false
  }
  const any = (await questionsOf(tx, meetingId)).length > 0
  if (any) {
    const again = (await tx.posts.count({ kind: 'question-sheet', subjectId: meetingId })) > 0
    await wantQuestionSheets(core, tx, place)
    // A sheet that changes where it stands is not noticed by itself.
    if (again)
      await notifyOfChange(core, tx, meeting, {
        key: `questions-again/${meetingId}/${meeting.date}`,
        words:
          'The question sheet is new: it has what was asked before the meeting was moved, and since. It stands where it stood, and “Open the meeting” opens it.',
      })
  }
  await recordAct(core, tx, {
    councilId: meeting.councilId,
    by: { kind: 'timer' },
    personId: null,
    act: any ? 'send the question sheet' : 'close questions',
    subject: 'meeting',
    subjectId: meetingId,
  })
  await redrawMeeting(core, tx, meetingId)
  return true
}
