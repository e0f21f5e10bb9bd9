import type { Meeting } from '../../agenda/meetings/meeting.ts'
import type { Sitting } from '../../council/seat.ts'
import type { Settings } from '../../council/settings.ts'
import type { Attendance } from './attendance.ts'
import { attendanceWords } from './attendance.words.ts'
import { type Quorum, quorumOf } from './quorum.ts'

/** Somebody who sits at the meeting, and whether they say that they come. */
export type ExpectedMember = {
  readonly sits: Sitting
  /** True if they count towards the quorum. Co-opted members, who vote on some matters or none, do not. */
  readonly votes: boolean
  readonly said: Attendance | null
  /** True if they sit for a member who sent apologies, whom the minutes name. */
  readonly forApologies: boolean
}

export type Expected = {
  readonly members: readonly ExpectedMember[]
  /** This and the next counts are of those who count towards the quorum. */
  readonly coming: number
  readonly apologies: number
  /** Members who sent apologies and whose substitute is counted instead. */
  readonly replaced: number
  readonly notSaid: number
  /** Places that a substitute has. */
  readonly substituted: number
  readonly quorum: Quorum
  /** Falls short: even if everyone comes who has not said. Not yet: too few say so by the last working day. */
  readonly warning: 'falls-short' | 'not-yet' | null
}

/** Who is expected at a meeting, and the quorum.
 * @param attendances all that was said about this meeting, for whichever day
 * @param lastDay true once the last working day before the meeting has come */
export function expectedAttendance(
  meeting: Pick<Meeting, 'date'>,
  sitting: readonly Sitting[],
  attendances: readonly Attendance[],
  settings: Pick<Settings, 'quorum'>,
  lastDay: boolean,
): Expected {
  const members = sitting.map(
    (sits): ExpectedMember => ({
      sits,
      votes: sits.countsOn === 'everything',
      said: attendanceOf(sits.personId, meeting, attendances),
      forApologies:
        sits.insteadOf !== null && attendanceOf(sits.insteadOf, meeting, attendances)?.says === 'apologies',
    }),
  )
  const voting = members.filter(({ votes }) => votes)
  const count = (says: Attendance['says'] | null) =>
    voting.filter(({ said }) => (said?.says ?? null) === says).length
  const coming = count('coming')
  const notSaid = count(null)
  const quorum = quorumOf(settings, voting.length)
  return {
    members,
    coming,
    apologies: count('apologies'),
    replaced: voting.filter(({ forApologies }) => forApologies).length,
    notSaid,
    substituted: sitting.filter(({ insteadOf }) => insteadOf !== null).length,
    quorum,
    warning:
      coming + notSaid < quorum.number ? 'falls-short' : lastDay && coming < quorum.number ? 'not-yet' : null,
  }
}

/** What somebody says about the meeting on its present day. */
export function attendanceOf(
  personId: string,
  meeting: Pick<Meeting, 'date'>,
  attendances: readonly Attendance[],
): Attendance | null {
  return attendances.find((one) => one.personId === personId && one.date === meeting.date) ?? null
}

export function warningOn(expected: Expected): string | null {
  if (expected.warning === null) return null
  return expected.warning === 'falls-short'
    ? attendanceWords.fallsShort(expected)
    : attendanceWords.notYet(expected)
}
