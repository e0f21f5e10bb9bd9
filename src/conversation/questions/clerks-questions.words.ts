import type { Item } from '../../committee/agenda/meetings/item.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at, item, member, title } = example
const officer = 'Olive Park'

/** The clerk deals with what members ask officers. */
export const clerksQuestionsWords = {
  close: said(
    (closesAt: Date, sheetAt: Date, none: boolean) =>
      `Questions close ${shortMoment(closesAt)}. The question sheet goes to every committee member and you on ${shortMoment(sheetAt)}.${none ? ' None has been put so far.' : ''}`,
    [at, at, false],
    [at, at, true],
  ),
  sheetWentOut: said(
    (at: Date) =>
      `The question sheet went out ${shortMoment(at)}. An answer that you enter now goes to everyone.`,
    [at],
  ),
  noSheet: 'No questions were put, so no question sheet went out.',
  copyItem: said((item: string) => `Text to copy: item ${item}`, [item]),
  /** @param item its number and title */
  offTheAgenda: said(
    (item: string, state: Exclude<Item['state'], 'standing'>) => `${item} (${state})`,
    [`Item ${item}. ${title}`, 'withdrawn'],
    [`Item ${item}. ${title}`, 'deferred'],
  ),
  asked: said((number: number, askedBy: string) => `${number}. ${askedBy}`, [1, `Asked by ${member}`]),
  answerOffered: said(
    (officer: string | null) =>
      `${officer ?? 'The officer'} has written an answer. Members see it once you forward it.`,
    [officer],
    [null],
  ),
  answered: 'Answered.',
  sentTo: said((officer: string) => `Sent to ${officer}.`, [officer]),
  notSent: 'Not sent to an officer yet.',
  offered: said((words: string) => `Offered: ${words}`, ['Twelve.']),
  answer: said((words: string) => `Answer: ${words}`, ['Twelve.']),
  merged: said(
    (asker: string, sameWords: boolean) => `Merged: ${asker}${sameWords ? ', in the words above.' : ':'}`,
    [member, true],
    [member, false],
  ),
  send: said((number: number) => `Send question ${number}`, [1]),
  answerIt: said((number: number) => `Answer question ${number}`, [1]),
  changeAnswer: said((number: number) => `Change the answer to ${number}`, [1]),
  forward: said((number: number) => `Forward the answer to ${number}`, [1]),
  merge: said((number: number) => `Merge question ${number}`, [1]),
  separate: 'Separate it',

  textToCopy: 'Text to copy',
  nothingToCopy: said((item: string) => `No question stands on item ${item}.`, [item]),

  sendTitle: 'Send to an officer',
  noOfficer: 'No officer of this committee has an account here. Please copy the text and send it by e-mail.',
  authorNotReached: said(
    (author: string) => `The report’s author, ${author}, has no account here.`,
    [officer],
  ),
  howSent:
    'They get it as a direct message, with the askers’ names, and can answer there. You see the answer first.',
  toWhom: 'To which officer',
  sendIt: 'Send',
  hasItAlready: said((officer: string) => `${officer} has it already.`, [officer]),

  answerTitle: 'Answer a question',
  nothingToAnswer: 'This question no longer stands, so there is nothing to answer.',
  officerWrote: 'The officer wrote the answer below.',
  onTheSheet: 'Every committee member sees it on the question sheet, and nobody before that but you.',
  onEveryonesSheet:
    'The question sheet has gone out: everyone’s sheet gets the answer at once, and everyone is told.',
  officersAnswer: 'The officer’s answer',
  theAnswer: 'the answer',
  enterAnswer: 'Enter the answer',
  forwardAnswer: 'Forward the answer',
  answerEntered: 'The answer is entered.',
  answerStands: 'That is the answer already.',

  mergeTitle: 'Merge a question',
  noOther: 'There is no other question on this item.',
  howMerged:
    'Choose the question that asks the same. Its words stand for both, and each asker is named with it. Who wants it raised at the meeting is named as wanting that. You can separate them again.',
  numbered: said((number: number, asker: string) => `Question ${number}, ${asker}`, [2, member]),
  number: said((number: number) => `Question ${number}`, [2]),
  into: 'Into which question',
  notAmongThose: 'Please choose one of the questions shown.',
  mergeThem: 'Merge',
  mergedNow: 'Merged. Each asker is named with it.',
  mergedAlready: 'They are merged already.',

  separateTitle: 'Separate a question',
  answerStays: 'An answer that was entered stays with the other question.',
  confirmSeparate: 'Put it as a question of its own again',
  separated: 'Separated.',
  separateAlready: 'It is a question of its own already.',
} as const satisfies Words
