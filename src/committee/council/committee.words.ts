import { longDay } from '../kernel/dates.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'

const { committee, day } = example

export const committeeWords = {
  noneYet: 'There is no committee yet. Add one with “committee add”.',
  unknown: said(
    (name: string, known: readonly string[], meant: string | null) =>
      `There is no committee called “${name}”. ${meant === null ? `There is: ${known.join('; ')}.` : `Did you mean “${meant}”?`}`,
    ['Scrutiny', [committee, 'Highways Scrutiny Committee'], null],
    ['Childrens Scrutny Committee', [committee], committee],
  ),
  several: said(
    (name: string, ids: readonly string[]) =>
      `More than one council has a committee called “${name}”. Please give its id: ${ids.join(', ')}.`,
    [committee, ['c1', 'c2']],
  ),
  isClosed: said(
    (committee: string, lastDay: string) =>
      `${committee} is closed: its last day is ${longDay(lastDay)}. “committee add” opens it again.`,
    [committee, day],
  ),
  /** Why a day of the settings' `closedDays` is no working day. */
  closed: 'the council is closed',
} as const satisfies Words
