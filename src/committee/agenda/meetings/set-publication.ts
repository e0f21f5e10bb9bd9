import { z } from 'zod'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { verb } from '../../record/verb.ts'
import { onMeeting } from '../places.ts'
import { meetingWords } from './meeting.words.ts'
import { mustNotBeCancelled } from './what-may-change.ts'

/** Records where and on which day the council published the agenda. The council publishes; Quorate only posts to members
 * after it. */
export const setPublication = verb({
  ...onMeeting,
  act: 'note the publication',
  input: z.object({ meetingId: z.string(), agendaUrl: z.string(), publishedOn: z.string() }),
  while: [mustNotBeCancelled],
  async run({ tx, now, meeting }, { agendaUrl, publishedOn }) {
    if (publishedOn > meeting.date)
      throw new CommitteeError('date-wrong', meetingWords.publishedTooLate, 'published')
    if (meeting.postedAt !== null && publishedOn > dayOf(meeting.postedAt))
      throw new CommitteeError('date-wrong', meetingWords.postedBefore, 'published')
    await tx.meetings.update({ id: meeting.id }, { agendaUrl, publishedOn, lookAt: now })
    return true
  },
})
