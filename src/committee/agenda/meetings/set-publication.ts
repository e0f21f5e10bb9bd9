import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { changeMeeting, mustNotBeCancelled, takeMeeting } from './change-meeting.ts'

/** Notes where and on which day the council published the agenda. Publishing is the council's; Quorate only posts
 * to members after it.
 * @throws CommitteeError */
export async function setPublication(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly agendaUrl: string; readonly publishedOn: string },
): Promise<void> {
  const change = { act: 'note the publication', subject: 'meeting', subjectId: input.meetingId }
  await changeMeeting(core, by, input.meetingId, change, async (tx, place) => {
    const meeting = await takeMeeting(tx, place.meeting)
    mustNotBeCancelled({ meeting })
    const { agendaUrl, publishedOn } = input
    if (publishedOn > meeting.date)
      throw new CommitteeError(
        'date-wrong',
        'The agenda is published before the meeting. Please check the day.',
        'published',
      )
    if (meeting.postedAt !== null && publishedOn > dayOf(meeting.postedAt))
      throw new CommitteeError(
        'date-wrong',
        'The meeting was posted to members before that day. Please check it.',
        'published',
      )
    await tx.meetings.update({ id: meeting.id }, { agendaUrl, publishedOn })
  })
}
