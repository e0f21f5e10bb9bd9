import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { committee, day, item, title } = example

export const minutesCardWords = {
  title: said((day: string) => `Skeleton for the minutes of ${longDay(day)}`, [day]),
  heading: said((day: string) => `Minutes of ${longDay(day)}: skeleton`, [day]),
  screen: 'Skeleton for the minutes',
  heldOn: said(
    (committee: string, day: string) => `${committee}. Minutes of the meeting held on ${longDay(day)}.`,
    [committee, day],
  ),
  /** To be filled in by hand. */
  facts: {
    present: 'Present',
    apologies: 'Apologies',
    substitutes: 'Substitutes',
    officers: 'Officers in attendance',
  },
  item: said((number: string, title: string) => `${number}. ${title}`, [item, title]),
  resolved: 'Resolved',
  blank: '________________',
} as const satisfies Words
