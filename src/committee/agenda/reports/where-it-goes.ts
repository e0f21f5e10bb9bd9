import { dayOf } from '../../kernel/dates.ts'
import type { CommitteeOfTheirs } from '../home.ts'
import type { Report } from './report.ts'
import { reportWords } from './report.words.ts'
import { plain } from './same-words.ts'

/** The meeting of a report, or why that is not certain. */
export type Going =
  | { readonly kind: 'certain'; readonly committeeId: string; readonly meetingDate: string }
  | { readonly kind: 'unsure'; readonly why: string }

/** Which of a clerk's committees and meetings a report is for: those that its heading names, or where it names none,
 * the only ones possible. It never guesses. */
export function whereItGoes(theirs: readonly CommitteeOfTheirs[], report: Report, now: Date): Going {
  const clerked = theirs.filter((one) => one.kinds.includes('clerk'))
  const fitting = clerked.filter(({ committee }) => isFor(committee.name, report.meeting))
  const [one, another] = fitting
  if (one === undefined || another !== undefined) {
    const names = clerked.map(({ committee }) => committee.name)
    return unsure(
      report.meeting === null || fitting.length > 1
        ? reportWords.whichCommittee(names)
        : reportWords.otherCommittee(report.meeting),
    )
  }
  const certain = (meetingDate: string): Going => ({
    kind: 'certain',
    committeeId: one.committee.id,
    meetingDate,
  })
  const today = dayOf(now)
  const { meetingDate: date } = report
  if (date !== null) return date >= today ? certain(date) : unsure(reportWords.dateIsPast(date))
  const ahead = one.meetings.filter((meeting) => meeting.cancelledAt === null && meeting.date >= today)
  const drafting = ahead.filter((meeting) => meeting.postedAt === null)
  // If no meeting is being drafted, this can only be a new version for one that was posted.
  const [only, other] = drafting.length > 0 ? drafting : ahead
  return only !== undefined && other === undefined ? certain(only.date) : unsure(reportWords.whichMeetingSent)
}

/** True unless a report names another committee. Its heading may say more, such as the council. */
export function isFor(committee: string, named: string | null): boolean {
  return named === null || ` ${plain(named)} `.includes(` ${plain(committee)} `)
}

function unsure(why: string): Going {
  return { kind: 'unsure', why }
}
