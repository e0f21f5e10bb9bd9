import { longDay } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'
import type { Attendance } from '../committee/members/attendance/attendance.ts'

/** Somebody who sits at a meeting. */
type Sitting = {
  readonly name: string
  /** The member whose place they have, and whether for apologies. */
  readonly insteadOf: { readonly name: string; readonly sentApologies: boolean } | null
  readonly countsToQuorum: boolean
  readonly says: Attendance['says'] | null
}

const { committee, day, member, other } = example
const sitting: Sitting = { name: member, insteadOf: null, countsToQuorum: true, says: 'coming' }

/** Who is expected at a meeting, in print. */
export const printedAttendanceWords = {
  heading: said((committee: string, day: string) => `${committee}, ${longDay(day)}`, [committee, day]),
  quorum: said((rule: string) => `The quorum: ${rule}.`, ['3 of the 9 voting members']),
  sitting: said(
    ({ name, insteadOf, countsToQuorum, says }: Sitting) => {
      const why = insteadOf?.sentApologies ? ', who sends apologies' : ''
      const place = insteadOf === null ? '' : ` (in ${insteadOf.name}’s place${why})`
      const apart = countsToQuorum ? '' : ' (not counted to the quorum)'
      return `${name}${place}${apart}: ${says === null ? 'has not said' : ofComing[says]}`
    },
    [sitting],
    [{ ...sitting, says: 'apologies' }],
    [{ ...sitting, says: null, countsToQuorum: false }],
    [{ ...sitting, insteadOf: { name: other, sentApologies: true } }],
    [{ ...sitting, insteadOf: { name: other, sentApologies: false } }],
  ),
} as const satisfies Words

const ofComing: Readonly<Record<Attendance['says'], string>> = {
  coming: 'coming',
  apologies: 'sends apologies',
}
