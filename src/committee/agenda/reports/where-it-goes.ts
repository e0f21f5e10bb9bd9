import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { CommitteeOfTheirs } from '../home.ts'
import type { Received } from './received.ts'
import { sameWords } from './same-words.ts'

/**
 * For which of a clerk's committees and meetings a report is: as its heading says, or the only one that it can be.
 * @throws CommitteeError where that cannot be told, rather than guess
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
      `The report does not name one of your committees (${clerked.map(({ committee }) => committee.name).join('; ')}), so it was not filed. Please put the committee’s name on its “Meeting” line, and send it again.`,
    )
  const today = dayOf(now)
  const ahead = one.meetings.filter((meeting) => meeting.cancelledAt === null && meeting.date >= today)
  const drafting = ahead.filter((meeting) => meeting.postedAt === null)
  // Where none is being drafted it can only be a new version for one that was posted, which waits for the clerk.
  const [only, other] = drafting.length > 0 ? drafting : ahead
  const date = report?.meetingDate ?? null
  const meetingDate =
    (date !== null && date >= today) || only === undefined || other !== undefined ? date : only.date
  if (meetingDate === null)
    throw new CommitteeError(
      'date-wrong',
      'The report does not say when the meeting is, so it was not filed. Please add the meeting first, or put the date on the report’s “Meeting date” line, and send it again.',
    )
  return { committeeId: one.committee.id, meetingDate }
}
