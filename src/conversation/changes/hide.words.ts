import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { clerk, item, label, member } = example
const reply = `reply to recommendation ${label} of item ${item}`

export const hideFormWords = {
  title: 'Hide a text',
  this: said((what: string | null) => `This ${what ?? 'text'}:`, [reply], [null]),
  rest: 'The rest of it stands under “Hide a text”.',
  warning: said(
    (clerk: string | null) =>
      `It comes off every card, sheet and list at once, and “[Hidden by the clerk${clerk === null ? '' : `, ${clerk}`}: your reason]” stands in its place. Its author is told. The words are kept for the record and released only as the law requires. What was read before cannot be unread.`,
    [clerk],
    [null],
  ),
  part: 'Which part',
  wholeOfIt: 'All of it',
  submit: 'Hide it',
  done: 'Hidden. A mark stands in its place on every card.',
  already: 'It was hidden already.',
  hiddenBefore: 'This text is hidden already. Everyone sees a mark in its place.',
  all: 'All texts',

  numbered: said(
    (number: number, author: string | null, what: string) =>
      `${number}. ${author === null ? '' : `${author}: `}${what}`,
    [1, member, reply],
    [2, null, 'answer to a question'],
  ),
  hide: said((number: number) => `Hide ${number}`, [1]),
  marked: 'It is hidden: everyone sees this mark in its place.',
  none: 'There is no text yet that you may see. Questions are here at once; replies, suggestions and topics once replies have closed.',
} as const satisfies Words
