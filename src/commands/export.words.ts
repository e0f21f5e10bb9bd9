import { longDay } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'

const { committee, day, item, member } = example
const email = 'asha.patel@marlshire.example'

export const exportCommandWords = {
  noItem: said(
    (committee: string, item: string, day: string) => `${committee} has no item ${item} on ${longDay(day)}.`,
    [committee, '99', day],
  ),
  item: said(
    (item: string, file: string) => `Item ${item} is in ${file}. Please check it before it is given out.`,
    [item, 'item-7.json'],
  ),
  person: said(
    (council: string, person: string, file: string) => `What ${council} holds of ${person} is in ${file}.`,
    ['Marlshire', member, 'patel.json'],
  ),
  /** @param there whether the caller named the council */
  nobody: said(
    (email: string, there: boolean) => `Nobody with the address ${email} is known${there ? ' there' : ''}.`,
    [email, false],
    [email, true],
  ),
  severalCouncils: said(
    (councils: readonly string[]) =>
      `More than one council knows that address. Please give one with --council: ${councils.join('; ')}.`,
    [['Marlshire', 'Wenshire']],
  ),
} as const satisfies Words
