import { longMoment } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'
import type { Answer } from '../committee/members/replies/reply.ts'
import { replyWords } from '../committee/members/replies/reply.words.ts'

const { at } = example

/** What both exports say in print: of an item, and of a person. */
export const printedExportWords = {
  titles: {
    about: 'What this is',
    leftOut: 'Left out',
    replies: 'Replies',
    suggestions: 'Suggestions',
    topics: 'Topics proposed for the work plan',
    questions: 'Questions for officers',
  },

  made: said((at: Date) => `Exported ${longMoment(at)}`, [at]),
  earlierReply: said(
    (at: Date, answer: Answer) => `Before that, ${longMoment(at)}: ${replyWords.answers[answer]}`,
    [at, 'assured'],
  ),
  whyNow: said((why: string) => `Why now: ${why}`, ['The review ends in May.']),
  change: said((what: string) => `What should change: ${what}`, ['Shorter waits.']),
  enteredByClerk: 'entered by the clerk',
  takenBack: 'taken back',
} as const satisfies Words
