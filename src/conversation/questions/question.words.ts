import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at, item } = example

/** Members ask officers. */
export const questionFormWords = {
  close: said((at: Date) => `Questions for officers close ${shortMoment(at)}.`, [at]),
  mineOn: said((item: string) => `My questions on item ${item}`, [item]),
  askOn: said((item: string) => `Ask on item ${item}`, [item]),
  whoSees:
    'The clerk sees it at once, and the officer when the clerk sends it on; every committee member sees it with your name on the question sheet. It is a council record and may be released under Freedom of Information. Please do not name a child, a family or a member of staff.',
  words: 'The question for officers',
  yourQuestion: 'your question',
  wants: 'How should it be answered?',
  send: 'Ask',
  asked: 'Asked. The clerk has the question.',
  askedBefore: 'This form was sent before, and the clerk has that question.',

  title: said((item: string) => `Questions on item ${item}`, [item]),
  none: 'No question of yours stands on this item.',
  number: said((number: number) => `Question ${number}.`, [1]),
  sheetIsOut: 'The question sheet has gone out.',
  passedOn: 'The clerk has passed it on, so its words stay as they are.',
  withClerk: 'The clerk has it.',
  another: 'Ask another question',
  change: said((number: number) => `Change question ${number}`, [1]),
  takeBack: said((number: number) => `Take back question ${number}`, [1]),

  changeTitle: 'Change a question',
  changed: 'Changed.',
  unchanged: 'Nothing was changed: it reads so already.',

  takeBackTitle: 'Take back a question',
  othersStand: 'Where other members ask the same, theirs stands.',
  confirmTakeBack: 'Take back this question',
  takeItBack: 'Take it back',
  takenBack: 'Taken back.',
} as const satisfies Words
