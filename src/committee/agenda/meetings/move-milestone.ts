import { acts } from '../../council/milestone.ts'
import type { By } from '../../kernel/actor.ts'
import { momentOf, shortMoment } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { changeMeeting, mustNotBeCancelled, takeMeeting } from './change-meeting.ts'
import { latestOn } from './timetable.ts'

/** Moves one milestone of a meeting's timetable. What was told already is not told again.
 * @throws CommitteeError */
export async function moveMilestone(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly key: string; readonly day: string; readonly time: string },
): Promise<void> {
  const change = { act: 'move a milestone', subject: 'meeting', subjectId: input.meetingId }
  await changeMeeting(core, by, input.meetingId, change, async (tx, place) => {
    const { settings } = place.committee
    const meeting = await takeMeeting(tx, place.meeting)
    mustNotBeCancelled({ meeting })
    const { key, day, time } = input
    if (!settings.milestones.some((milestone) => milestone.key === key))
      throw new CommitteeError('unknown-choice', 'Please choose one of the dates shown.', 'key')
    const at = momentOf(day, time)
    if (at === null)
      throw new CommitteeError(
        'date-wrong',
        'There is no such time on that day. Please give another.',
        'time',
      )
    if (at <= core.now())
      throw new CommitteeError('date-past', 'That time is past. Please give a time to come.', 'day')
    const latest = latestOn(meeting, settings)
    if (acts({ key }) && at > latest)
      throw new CommitteeError(
        'date-wrong',
        `Questions are closed, and their sheet is out, before the meeting: by ${shortMoment(latest)} at the latest. Please give an earlier time.`,
        'day',
      )
    const moved = [...meeting.moved.filter((one) => one.key !== key), { key, day, time }]
    await tx.meetings.update({ id: meeting.id }, { moved })
  })
}
