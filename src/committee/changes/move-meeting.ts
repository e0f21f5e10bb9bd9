import { z } from 'zod'
import type { Place } from '../agenda/find.ts'
import { mustBeToCome, toldOnceShown } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { whoSits } from '../council/seat.ts'
import { dayOf, longDay, shortMoment } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { asSentence } from '../kernel/text.ts'
import { endSubstitute } from '../members/attendance/end-substitute.ts'
import { substitutesOn } from '../members/attendance/substitutes.ts'
import { questionDates } from '../members/questions/question-dates.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'
import type { Tables } from '../store.ts'

/**
 * Moves a meeting to another day. Whether somebody comes, and who sits in whose place, was said for the day that it
 * was, and is asked again; questions for officers are taken again where their last day for the new day is to come.
 */
export const moveMeeting = verb({
  ...onMeeting,
  act: 'move a meeting',
  input: z.object({
    meetingId: z.string(),
    /** The day that the clerk had before them: moved meanwhile, nothing is done. Days are YYYY-MM-DD. */
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
    // Moved back, neither counts again unsaid.
    for (const seat of substitutes) await endSubstitute(core, tx, seats, seat)
    await tx.attendances.update({ meetingId, date: from }, { date: null })
    const again =
      substitutes.length === 0
        ? ''
        : ' Substitutes were named for the earlier day: they do not sit on the new one unless the clerk names them again.'
    const questions =
      asking === null ? '' : ` Questions for officers can be put again until ${shortMoment(asking)}.`
    await keepChange(core, tx, { meeting: moved }, person, {
      kind: 'meeting-moved',
      reason,
      before: `It was on ${longDay(from)}.`,
      also: whoSits(seats, from).map((one) => one.personId),
      words: toldOnceShown(
        meeting,
        `The meeting of ${longDay(from)} is moved to ${longDay(to)}. ${asSentence(reason)} Members are asked again whether they will come.${questions}${again}`,
      ),
    })
    return true
  },
  redraws: redrawAll,
})

/** Until when, where the question sheet had gone out for the earlier day; null where it had not, or it is too late for
 * the new day, too. */
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
  if (to < today)
    throw refuse('date-past', `${longDay(to)} is past, so nothing was moved. Please give a day to come.`)
  const [other] = await tx.meetings.find({ committeeId: meeting.committeeId, date: to })
  if (other !== undefined)
    throw refuse(
      'name-taken',
      `The committee has a meeting on ${longDay(to)} already${other.cancelledAt === null ? '' : ', which is cancelled'}. Please give another day.`,
    )
  const { repliesCloseAt, repliesClosedAt, publishedOn } = meeting
  if (repliesClosedAt === null && repliesCloseAt !== null && dayOf(repliesCloseAt) > to)
    throw refuse(
      'date-wrong',
      `Replies close ${shortMoment(repliesCloseAt)}, which is after that day. Please set an earlier time with “When replies close” first.`,
    )
  if (publishedOn !== null && publishedOn > to)
    throw refuse(
      'date-wrong',
      `The agenda is published on ${longDay(publishedOn)}, which is after that day. Please give a later day.`,
    )
  const after = meeting.moved.find(({ day }) => day <= meeting.date && day > to)
  if (after !== undefined) {
    const named = committee.settings.milestones.find(({ key }) => key === after.key)
    throw refuse(
      'date-wrong',
      `“${named?.name ?? after.key}” was moved to ${longDay(after.day)}, which is after that day. Please move it on the timetable first.`,
    )
  }
  const polls = await tx.polls.find({ meetingId: meeting.id, closedAt: null })
  const late = polls.find(({ closesAt }) => dayOf(closesAt) > to)
  if (late !== undefined)
    throw refuse(
      'date-wrong',
      `A poll closes ${shortMoment(late.closesAt)}, which is after that day. Please ask the chair to close it first.`,
    )
}
