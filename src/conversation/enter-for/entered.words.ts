import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'
import { interestFormWords } from '../replies/interest.words.ts'
import type { WhatWasEntered } from './what-was-entered.ts'

const { clerk, day, item, label, title } = example
const { assured } = replyWords.answers

/** A member's copy of what the clerk entered for them. */
export const enteredWords = {
  title: said((what: WhatWasEntered) => `Entered for you: ${called(what)}`, [{ kind: 'question', item }]),
  entered: said(
    (clerk: string | null, what: WhatWasEntered) =>
      `${clerk === null ? 'The clerk' : `The clerk, ${clerk},`} entered this for you, as you asked: ${called(what)}.`,
    [clerk, { kind: 'reply', label, item }],
    [clerk, { kind: 'interest', item, title }],
    [clerk, { kind: 'question', item }],
    [clerk, { kind: 'topic' }],
    [clerk, { kind: 'coming' }],
    [clerk, { kind: 'poll' }],
    [null, { kind: 'poll-closed' }],
  ),
  marked:
    'It is marked as entered by the clerk. If it is not right, please change it here or tell the clerk.',

  reply: said(
    (answer: string, words: string | null) => `${answer}.${words === null ? '' : ` “${words}”`}`,
    [assured, null],
    [assured, 'What does it cost?'],
  ),
  interest: said((kind: string) => `“${kind}”.`, [interestFormWords.kinds['not-sure']]),
  coming: said((day: string) => `Coming, on ${longDay(day)}.`, [day]),
  apologies: said((day: string) => `Sending apologies, on ${longDay(day)}.`, [day]),
  questionTakenBack: 'Taken back.',
  interestTakenBack: 'It is taken back.',
  changedSince: 'You have changed it since.',
  movedSince: 'The meeting was moved since, so please say it again for the new day.',

  changeReply: 'Change my reply',
  changeInterest: 'Change it',
  myQuestions: 'My questions',
  iAmComing: 'I am coming',
  seePoll: 'See the poll',
} as const satisfies Words

function called(what: WhatWasEntered): string {
  switch (what.kind) {
    case 'reply':
      return `your reply to recommendation ${what.label} of item ${what.item}`
    case 'interest':
      return `your interest in item ${what.item}, ${what.title}`
    case 'question':
      return `your question on item ${what.item}`
    case 'coming':
      return 'whether you are coming to the meeting'
    case 'topic':
      return 'a topic for the work plan'
    case 'poll':
      return 'a poll on topics for the work plan'
    case 'poll-closed':
      return 'that a poll is closed'
    default:
      return what satisfies never
  }
}
