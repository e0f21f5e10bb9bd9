import { said, type Words } from '../../committee/kernel/said.ts'

export const topicFormWords = {
  what: 'What should the committee look at?',
  whatCalled: 'what the committee should look at',
  whyNow: 'Why now?',
  whyNowCalled: 'why now',
  change: 'What should change as a result?',
  changeCalled: 'what should change',
  elsewhere: 'Is it looked at elsewhere?',
  elsewhereCalled: 'whether it is looked at elsewhere',
  method: 'How should the committee look at it?',
  hearFrom: 'Whom should it hear from?',
  hearFromCalled: 'whom to hear from',
  when: 'When?',
  whenCalled: 'when',
  whenHint: 'For example: before the budget, or in the autumn.',

  takenTitle: 'Your topic',
  taken: said(
    (by: 'member' | 'clerk') =>
      by === 'member'
        ? 'Taken: your topic. It goes on the sheet when replies close, and you are told what becomes of it.'
        : 'Taken: their topic. It goes on the sheet when replies close, and they are told what becomes of it.',
    ['member'],
    ['clerk'],
  ),

  /** The clerk proposes it for somebody who is not a member. */
  forOthers: {
    whoSees:
      'Until replies close only you know this. Then committee members see it as entered by the clerk, with whose it is. It is a council record and may be released under Freedom of Information. Please name no private person without their leave.',
    source: 'On whose behalf?',
    sourceCalled: 'on whose behalf',
    sourceHint:
      'The public, an officer or a partner, for example “Marlshire Youth Council”. It is shown with the topic.',
    takenTitle: 'The topic',
    taken: said(
      (source: string) =>
        `Taken: the topic from ${source}. It goes on the sheet when replies close, and you are told what becomes of it.`,
      ['Marlshire Youth Council'],
    ),
  },
} as const satisfies Words
