import { z } from 'zod'
import type { Place } from '../agenda/find.ts'
import { mustBeToCome, wordsIfShown } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { whoSits } from '../council/seat.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { endSubstitute } from '../members/attendance/end-substitute.ts'
import { substitutesOn } from '../members/attendance/substitutes.ts'
import { questionDates } from '../members/questions/question-dates.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'
import type { Tables } from '../store.ts'
import { meetingChangeWords } from './meeting-change.words.ts'

/**
 * Moves a meeting to another day. Members are asked again whether they come, and substitutes must be named again. Questions
 * for officers are taken again if the new day leaves time for them.
 */
export const moveMeeting = verb({
  ...onMeeting,
  act: 'move a meeting',
  input: z.object({
    meetingId: z.string(),
    /** The day that the clerk saw: if the meeting was moved since, nothing is done. Days are YYYY-MM-DD. */
    from: z.string(),
    to: z.string(),
    reason: z.string(),
  }),
  while: [mustBeToCome],
  async run({ core, tx, now, meeting, committee, person }, { meetingId, from, to, reason }) {
    if (meeting.date !== from || to === from) return false
    await mustFit(tx, { committee, meeting }, to, dayOf(now))
    const seats = await tx.seats.find({ committeeId: meeting.committeeId })
    const substitutes = substitutesOn(seats, from)
    const moved = { ...meeting, date: to }
    const asking = questionsOpenAgain(core, { committee, meeting: moved })
    await tx.meetings.update(
      { id: meetingId, date: from },
      {
        date: to,
        lookAt: now,
        forgetAt: now,
        ...(asking === null ? {} : { questionsSentAt: null }),
      },
    )
    // So neither counts again by itself if the meeting is moved back.
    for (const seat of substitutes) await endSubstitute(core, tx, seats, seat)
    await tx.attendances.update({ meetingId, date: from }, { date: null })
    await keepChange(core, tx, { meeting: moved }, person, {
      kind: 'meeting-moved',
      reason,
      before: meetingChangeWords.wasOn(from),
      also: whoSits(seats, from).map((one) => one.personId),
      words: wordsIfShown(
        meeting,
        meetingChangeWords.moved(from, to, reason, asking, substitutes.length > 0),
      ),
    })
    return true
  },
  redraws: redrawAll,
})

/** When questions close again, if the question sheet had gone out for the earlier day and the new day leaves time; else
 * null. */
function questionsOpenAgain(core: Core, { meeting, committee }: Place): Date | null {
  if (meeting.questionsSentAt === null) return null
  const { closesAt } = questionDates(meeting, committee.settings, core.bankHolidays)
  return closesAt > core.now() ? closesAt : null
}

/** @throws CommitteeError with what to do first */
async function mustFit(tx: Tables, place: Place, to: string, today: string): Promise<void> {
  const { meeting, committee } = place
  const refuse = (code: 'date-past' | 'date-wrong' | 'name-taken', sentence: string) =>
    new CommitteeError(code, sentence, 'date')
  if (to < today) throw refuse('date-past', meetingChangeWords.dayPast(to))
  const [other] = await tx.meetings.find({ committeeId: meeting.committeeId, date: to })
  if (other !== undefined)
    throw refuse('name-taken', meetingChangeWords.dayTaken(to, other.cancelledAt !== null))
  const { repliesCloseAt, repliesClosedAt, publishedOn } = meeting
  if (repliesClosedAt === null && repliesCloseAt !== null && dayOf(repliesCloseAt) > to)
    throw refuse('date-wrong', meetingChangeWords.closesLater(repliesCloseAt))
  if (publishedOn !== null && publishedOn > to)
    throw refuse('date-wrong', meetingChangeWords.publishedLater(publishedOn))
  const after = meeting.moved.find(({ day }) => day <= meeting.date && day > to)
  if (after !== undefined) {
    const named = committee.settings.milestones.find(({ key }) => key === after.key)
    throw refuse('date-wrong', meetingChangeWords.milestoneLater(named?.name ?? after.key, after.day))
  }
  const polls = await tx.polls.find({ meetingId: meeting.id, closedAt: null })
  const late = polls.find(({ closesAt }) => dayOf(closesAt) > to)
  if (late !== undefined) throw refuse('date-wrong', meetingChangeWords.pollClosesLater(late.closesAt))
}
