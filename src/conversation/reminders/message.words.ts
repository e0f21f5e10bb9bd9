import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { committee, day, item, title } = example

export const messageCardWords = {
  meeting: said((committee: string, day: string) => `${committee}, ${longDay(day)}.`, [committee, day]),
  notice: said(
    (committee: string, day: string, words: string) => `${committee}, ${longDay(day)}: ${words}`,
    [committee, day, 'The meeting is cancelled.'],
  ),

  waiting: said(
    (count: number) => (count === 1 ? 'One item waits for your reply' : `${count} items wait for your reply`),
    [1],
    [3],
  ),
  nothingIsAReply: '“Nothing from me” is a reply too.',
  item: said(
    (item: string, title: string, unanswered: number) =>
      `Item ${item}. ${title}: ${unanswered === 1 ? 'one recommendation' : `${unanswered} recommendations`} to answer.`,
    [item, title, 1],
    [item, title, 3],
  ),
  rest: '“Prepare” in the agenda of each meeting leads to the others.',
  tomorrow: 'Remind me tomorrow',
} as const satisfies Words
