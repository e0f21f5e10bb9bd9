import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'

const { at, item, label } = example

/** A member's own replies, to look at again. */
export const myRepliesWords = {
  title: said((item: string) => `Item ${item}: your replies`, [item]),
  shortTitle: 'Your replies',
  left: said(
    (left: number, onBoth: boolean) =>
      `${left} still to answer. You can stop here and go on later${elsewhere(onBoth)}.`,
    [3, false],
    [3, true],
  ),
  all: said(
    (until: Date | null, onBoth: boolean) =>
      `That is all that is asked here. You can change your replies${untilThen(until)}${elsewhere(onBoth)}.`,
    [at, false],
    [at, true],
    [null, false],
  ),
  /** The same to the clerk who enters them. */
  allEntered: said(
    (until: Date | null) => `That is all that is asked here. It can be changed${untilThen(until)}.`,
    [at],
    [null],
  ),
  goOnTo: said((item: string) => `Go on to item ${item}`, [item]),

  notYet: 'not answered yet.',
  hidden: 'answered by the member. You see it when replies close.',
  reply: said(
    (answer: string, words: string | null, entered: boolean) =>
      `${answer}.${words === null ? '' : ` “${words}”`}${entered ? ' (entered by the clerk)' : ''}`,
    [replyWords.answers.assured, null, false],
    [replyWords.answers['need-more-information'], 'What does it cost?', true],
  ),
  answer: said((label: string) => `Answer ${label}`, [label]),
  change: said((label: string) => `Change ${label}`, [label]),
} as const satisfies Words

function elsewhere(onBoth: boolean): string {
  return onBoth ? ', here or on your other platform' : ''
}

function untilThen(at: Date | null): string {
  return at === null ? '' : ` until ${shortMoment(at)}`
}
