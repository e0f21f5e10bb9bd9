import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { attendanceWords } from '../../committee/members/attendance/attendance.words.ts'

const { member, other } = example

/** Who is expected, for the clerk and the chair. */
export const whoComesWords = {
  quorum: said(
    (number: number, rule: string) =>
      `The quorum is ${number}: ${rule}. Only the clerk, the chair and the vice-chair see this. Nothing said in chat counts as being present: that is noted at the meeting.`,
    [3, attendanceWords.quorumAsSet],
  ),

  inPlaceOf: said(
    (member: string, forApologies: boolean) =>
      `(in ${member}’s place${forApologies ? ', who sends apologies' : ''})`,
    [member, false],
    [member, true],
  ),
  notCounted: '(co-opted, not counted to the quorum)',
  notSaid: 'has not said.',
  coming: said((entered: boolean) => `coming${entered ? ' (entered by the clerk)' : ''}.`, [false], [true]),
  apologies: said(
    (entered: boolean) => `sends apologies${entered ? ' (entered by the clerk)' : ''}.`,
    [false],
    [true],
  ),
  noAccount: 'No account: enter for them.',
  noSubstitute: 'No substitute is named for them.',
  pleaseTell: said((substitute: string) => `${substitute} (no account: please tell them)`, [other]),
  substitutes: said(
    (named: readonly string[], told: boolean) =>
      `Named substitute, ${told ? 'told' : 'not told'}: ${named.join(', ')}.`,
    [[other], true],
    [[other], false],
  ),

  standDown: said((substitute: string) => `Stand down ${substitute}`, [other]),
  standTheirsDown: 'Stand their substitute down',
  substituteFor: said((member: string) => `Substitute for ${member}`, [member]),
  substituteForThem: 'A substitute for them',
  enterFor: said((member: string) => `Enter for ${member}`, [member]),
  enterForThem: 'Enter for them',
} as const satisfies Words
