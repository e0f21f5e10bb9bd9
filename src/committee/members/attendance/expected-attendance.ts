import type { Meeting } from '../../agenda/meetings/meeting.ts'
import type { Sitting } from '../../council/seat.ts'
import type { Settings } from '../../council/settings.ts'
import type { Attendance } from './attendance.ts'
import { type Quorum, quorumOf } from './quorum.ts'

/** One who sits at the meeting, with what they say of it. */
export type ExpectedMember = {
  readonly sits: Sitting
  /** Whether they count to the quorum: co-opted members, who vote on some matters or on none, do not. */
  readonly votes: boolean
  readonly said: Attendance | null
  /** Whether they sit for a member who sent apologies, which the minutes name. */
  readonly forApologies: boolean
}

export type Expected = {
  readonly members: readonly ExpectedMember[]
  /** Of those who count to the quorum. */
  readonly coming: number
  readonly apologies: number
  /** Apologies of those whose place a substitute has, who is counted instead of them. */
  readonly replaced: number
  readonly notSaid: number
  /** Places that a substitute has. */
  readonly substituted: number
  readonly quorum: Quorum
  /** Falls short: even if everyone comes who has not said. Not yet: so few have said on the last working day. */
  readonly warning: 'falls-short' | 'not-yet' | null
}

/** Who is expected at a meeting, beside the quorum.
 * @param attendances what was said of this meeting, of whichever day
 * @param lastDay whether the last working day before the meeting has come */
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

/** What somebody says of the meeting on the day that it is now; of another day it says nothing. */
export function attendanceOf(
  personId: string,
  meeting: Pick<Meeting, 'date'>,
  attendances: readonly Attendance[],
): Attendance | null {
  return attendances.find((one) => one.personId === personId && one.date === meeting.date) ?? null
}

/** "5 coming, 2 sending apologies (1 with a substitute), 3 yet to say. Quorum 3." */
export function expectedLine({ coming, apologies, replaced, notSaid, quorum }: Expected): string {
  const place = replaced === 0 ? '' : ` (${replaced} with a substitute)`
  return `${coming} coming, ${apologies + replaced} sending apologies${place}, ${notSaid} yet to say. Quorum ${quorum.number}.`
}

export function warningOn({ warning, coming, notSaid, quorum }: Expected): string | null {
  if (warning === null) return null
  return warning === 'falls-short'
    ? `Short of the quorum of ${quorum.number}: even if everyone comes who is yet to say, ${coming + notSaid} voting members would be there.`
    : `So far ${coming} voting members say that they are coming; the quorum is ${quorum.number}. ${notSaid} are yet to say.`
}
