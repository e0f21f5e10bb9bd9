import type { Place } from '../agenda/find.ts'
import { sittingAt } from '../council/sitting.ts'
import { dayOf } from '../kernel/dates.ts'
import { tellIfShort } from '../members/attendance/tell-who-comes.ts'
import { renewQuestionSheets } from '../members/questions/want-question-sheets.ts'
import { redrawMeeting } from '../record/redraw-meeting.ts'
import { wantPost } from '../record/want-post.ts'
import type { OnRoster } from './give-seat.ts'

/** Redraws all that shows who sits at the committee's meetings from a day (YYYY-MM-DD) on, and brings those who sit there
 * now what the others have. */
export async function redrawForRoster(of: OnRoster, from: string): Promise<void> {
  const { core, tx, now, committee } = of
  const today = dayOf(now)
  const meetings = await tx.meetings.find({
    committeeId: committee.id,
    date: { from: from < today ? from : today },
  })
  if (meetings.length === 0) return
  await tx.meetings.update({ id: meetings.map(({ id }) => id) }, { lookAt: now })
  for (const meeting of meetings) {
    await redrawMeeting(core, tx, meeting.id, 'all')
    const { postedAt, cancelledAt, date } = meeting
    if (postedAt === null || cancelledAt !== null || date < today) continue
    const place = { committee, meeting }
    await renewQuestionSheets(core, tx, place)
    const attendances = await tx.attendances.find({ meetingId: meeting.id })
    await tellIfShort(core, tx, { ...place, attendances })
    await bringWhatOthersHave(of, place)
  }
}

/** The sheet, and the polls that are open. */
async function bringWhatOthersHave({ core, tx }: OnRoster, { meeting }: Place): Promise<void> {
  if (meeting.repliesClosedAt === null) return
  const { id: meetingId, councilId } = meeting
  const polls = await tx.polls.find({ meetingId, closedAt: null })
  const cards = [
    { kind: 'sheet', subjectId: meetingId } as const,
    ...polls.map(({ id }) => ({ kind: 'poll', subjectId: id }) as const),
  ]
  for (const { personId: targetId } of await sittingAt(tx, meeting))
    for (const card of cards) await wantPost(core, tx, { ...card, councilId, target: 'person', targetId })
}
