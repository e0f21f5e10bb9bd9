import { longDay } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'
import type { Method } from '../committee/members/work-plan/proposal.ts'
import { proposalWords } from '../committee/members/work-plan/proposal.words.ts'

const { day } = example

/** Work plans in print and in a spreadsheet. */
export const printedWorkPlanWords = {
  noCommittee: 'There is no committee yet.',
  nothingYet: 'Nothing is on the work plan yet.',
  /** @param day null if it is to be scheduled */
  entry: said(
    (day: string | null, what: string, method: Method) =>
      `${day === null ? 'To be scheduled' : longDay(day)}: ${what} (${proposalWords.methods[method].toLowerCase()})`,
    [day, 'School travel', 'task-and-finish'],
    [null, 'School travel', 'task-and-finish'],
  ),
  columns: {
    committee: 'committee',
    what: 'what',
    method: 'method',
    targetMeeting: 'targetMeeting',
    addedOn: 'addedOn',
  },
} as const satisfies Words
