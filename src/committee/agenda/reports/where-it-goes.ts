import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { CommitteeOfTheirs } from '../home.ts'
import type { Received } from './received.ts'
import { reportWords } from './report.words.ts'
import { sameWords } from './same-words.ts'

/**
 * Which of a clerk's committees and meetings a report is for: the one that its heading names, or the only one possible.
 * @throws CommitteeError if that is not certain, as we never guess it
 */
export function whereItGoes(
  theirs: readonly CommitteeOfTheirs[],
  received: Received,
  now: Date,
): { readonly committeeId: string; readonly meetingDate: string } {
  const report = received.kind === 'report' ? received.report : null
  const clerked = theirs.filter((one) => one.kinds.includes('clerk'))
  const named = clerked.filter((one) => sameWords(one.committee.name, report?.meeting ?? null))
  const [one, another] = named.length > 0 ? named : clerked
  if (one === undefined || another !== undefined)
    throw new CommitteeError(
      'not-found',
      reportWords.whichCommittee(clerked.map(({ committee }) => committee.name)),
    )
  const today = dayOf(now)
  const ahead = one.meetings.filter((meeting) => meeting.cancelledAt === null && meeting.date >= today)
  const drafting = ahead.filter((meeting) => meeting.postedAt === null)
  // If no meeting is being drafted, this can only be a new version for one that was posted.
  const [only, other] = drafting.length > 0 ? drafting : ahead
  const date = report?.meetingDate ?? null
  const meetingDate =
    (date !== null && date >= today) || only === undefined || other !== undefined ? date : only.date
  if (meetingDate === null) throw new CommitteeError('date-wrong', reportWords.whichMeetingSent)
  return { committeeId: one.committee.id, meetingDate }
}
