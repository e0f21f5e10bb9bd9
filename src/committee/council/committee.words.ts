import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'

const { committee } = example

export const committeeWords = {
  noneYet: 'There is no committee yet. Add one with “committee add”.',
  unknown: said(
    (name: string, known: readonly string[]) =>
      `There is no committee called “${name}”. There is: ${known.join('; ')}.`,
    ['Scrutiny', [committee, 'Highways Scrutiny Committee']],
  ),
  several: said(
    (name: string, ids: readonly string[]) =>
      `More than one council has a committee called “${name}”. Please give its id: ${ids.join(', ')}.`,
    [committee, ['c1', 'c2']],
  ),
  /** Why a day of the settings' `closedDays` is no working day. */
  closed: 'the council is closed',
} as const satisfies Words
