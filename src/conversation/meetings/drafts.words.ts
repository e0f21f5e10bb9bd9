import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { item } = example

/** The items of an agenda, for the clerk's check. */
export const draftsWords = {
  title: 'Items',
  check: said((item: string) => `Check item ${item}`, [item]),
  links: said((item: string) => `Links of item ${item}`, [item]),
  takeOff: said((item: string) => `Withdraw or defer item ${item}`, [item]),
} as const satisfies Words
