import { longDay, shortMoment } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'

const { at, committee, day, item, member, title } = example

/** The questions of an item as plain text, for an e-mail to the officer. */
export const questionsTextWords = {
  meeting: said((committee: string, day: string) => `${committee}, ${longDay(day)}`, [committee, day]),
  item: said((item: string, title: string) => `Item ${item}. ${title}`, [item, title]),
  /** @param sheetAt when the question sheet goes out; null once it has */
  pleaseAnswer: said(
    (sheetAt: Date | null) =>
      `Members ask the following. Please send the clerk your answers${
        sheetAt === null
          ? '; a late answer goes to every committee member, too'
          : ` by ${shortMoment(sheetAt)}, when the question sheet goes to every committee member`
      }.`,
    [at],
    [null],
  ),
  /** @param askedBy by whom, in words
   * @param wants what they want, in a sentence */
  question: said(
    (number: number, askedBy: string, wants: string) => `${number}. ${askedBy}. ${wants}`,
    [1, `Asked by ${member}`, 'Wants a written answer before the meeting.'],
  ),
  answer: said((words: string) => `Answer so far: ${words}`, ['Twelve.']),
} as const satisfies Words
