import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { day } = example

export const workPlanScreenWords = {
  title: 'Work plan',
  none: 'There is nothing on it yet.',
  /** @param meeting null while it is to be scheduled */
  entry: said(
    (method: string, meeting: string | null) =>
      `${method}; ${meeting === null ? 'to be scheduled' : longDay(meeting)}.`,
    ['A visit', day],
    ['A visit', null],
  ),
} as const satisfies Words
