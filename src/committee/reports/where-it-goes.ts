import { dayOf } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import type { CommitteeOfTheirs } from '../people/home.ts'
import type { Received } from './receive-report.ts'

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
  const drafting = one.meetings.filter((meeting) => meeting.postedAt === null && meeting.date >= dayOf(now))
  const date = report?.meetingDate ?? null
  const meetingDate =
    date !== null && date >= dayOf(now) ? date : drafting.length === 1 ? drafting[0]?.date : date
  if (meetingDate === null || meetingDate === undefined)
    throw new CommitteeError(
      'date-wrong',
      'The report does not say when the meeting is, so it was not filed. Please add the meeting first, or put the date on the report’s “Meeting date” line, and send it again.',
    )
  return { committeeId: one.committee.id, meetingDate }
}

/** Whether two names or titles are the same but for capitals, spaces and signs. */
export function sameWords(a: string, b: string | null): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return b !== null && plain(a) === plain(b)
}
