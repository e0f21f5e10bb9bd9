import { z } from 'zod'
import { hasEffect } from '../../council/milestone.ts'
import { momentOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { verb } from '../../record/verb.ts'
import { onMeeting } from '../places.ts'
import { latestOn } from './timetable.ts'
import { timetableWords } from './timetable.words.ts'
import { mustNotBeCancelled } from './what-may-change.ts'

/** Moves one milestone of a meeting's timetable. A notice that went out does not go out again. */
export const moveMilestone = verb({
  ...onMeeting,
  act: 'move a milestone',
  input: z.object({ meetingId: z.string(), key: z.string(), day: z.string(), time: z.string() }),
  while: [mustNotBeCancelled],
  async run({ tx, now, meeting, committee: { settings } }, { key, day, time }) {
    if (!settings.milestones.some((milestone) => milestone.key === key))
      throw new CommitteeError('unknown-choice', timetableWords.chooseOne, 'key')
    const at = momentOf(day, time)
    if (at === null) throw new CommitteeError('date-wrong', timetableWords.noSuchTime, 'time')
    if (at <= now) throw new CommitteeError('date-past', timetableWords.past, 'day')
    const latest = latestOn(meeting, settings)
    if (hasEffect({ key }) && at > latest)
      throw new CommitteeError('date-wrong', timetableWords.questionsFirst(latest), 'day')
    const moved = [...meeting.moved.filter((one) => one.key !== key), { key, day, time }]
    await tx.meetings.update({ id: meeting.id }, { moved, lookAt: now })
    return true
  },
})
