import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { item, title } = example

/** How screens and cards name an item. */
export const itemLineWords = {
  item: said((number: string, title: string) => `Item ${number}. ${title}`, [item, title]),
  /** The same before more text. */
  sentence: said((number: string, title: string) => `Item ${number}. ${title}.`, [item, title]),
  noReport: 'No report.',
  recommendations: said(
    (count: number) => (count === 1 ? '1 recommendation.' : `${count} recommendations.`),
    [1],
    [3],
  ),
} as const satisfies Words
