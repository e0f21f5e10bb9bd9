import { z } from 'zod'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { verb } from '../../record/verb.ts'
import { onMeeting } from '../places.ts'
import { mustNotBeCancelled } from './what-may-change.ts'

/** Notes where and on which day the council published the agenda. Publishing is the council's; Quorate only posts
 * to members after it. */
export const setPublication = verb({
  ...onMeeting,
  act: 'note the publication',
  input: z.object({ meetingId: z.string(), agendaUrl: z.string(), publishedOn: z.string() }),
  while: [mustNotBeCancelled],
  async run({ tx, now, meeting }, { agendaUrl, publishedOn }) {
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
    await tx.meetings.update({ id: meeting.id }, { agendaUrl, publishedOn, lookAt: now })
    return true
  },
})
