import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { capitalised } from '../../committee/kernel/text.ts'
import type { PollResult } from '../../committee/members/work-plan/poll.ts'
import { tallyCardWords } from '../tally/tally.words.ts'

const { at, committee } = example

export const pollCardWords = {
  titles: {
    asks: 'The chair asks for your indication',
    asksMembers: 'The chair asks members for an indication',
    closed: 'How the poll came out (indicative)',
    cancelled: 'A poll of a meeting that is cancelled',
  },
  heading: 'Poll on topics for the work plan',
  closedHeading: 'Poll on topics: it has closed',
  /** @param byClerk what the clerk did for the chair */
  opening: said(
    (committee: string, state: string, byClerk: readonly ('opened' | 'closed')[]) =>
      `${committee}. ${state}${byClerk.length === 0 ? '' : ` ${capitalised(byClerk.join(' and '))} by the clerk on the chair’s behalf.`}`,
    [committee, tallyCardWords.indicative, []],
    [committee, tallyCardWords.indicative, ['opened']],
    [committee, tallyCardWords.indicative, ['opened', 'closed']],
  ),
  closes: said((at: Date) => `It closes ${shortMoment(at)}.`, [at]),
  halted: 'The meeting is cancelled, so nothing is asked. What was given is kept.',
  whoSees:
    'Only you see this until the poll closes. Then members and the clerk see the counts, without names. It is a council record and may be released under Freedom of Information. This is not a vote; the committee decides at its meeting.',

  own: 'Your indications',
  topic: said((number: number, what: string) => `${number}. ${what}`, [1, 'Bus routes']),
  notAnswered: 'You have not answered yet.',
  answered: said((answer: string) => `You answered: ${answer}.`, ['Support adding']),
  counts: said(
    (reading: PollResult['reading'], given: number, outOf: number) =>
      `${readings[reading]} ${given} of ${outOf} answered.`,
    ['more-support', 7, 9],
    ['more-not-now', 7, 9],
    ['tie', 6, 9],
    ['nobody', 0, 9],
  ),
  advice: 'Advice',

  give: 'Give my indication',
  changeAll: 'Change my indications',
  change: said((number: number) => `Change topic ${number}`, [1]),
  closeForChair: 'Close the poll for the chair',
} as const satisfies Words

const readings: Readonly<Record<PollResult['reading'], string>> = {
  'more-support': 'More support adding it than not now.',
  'more-not-now': 'More say not now than support adding it.',
  tie: 'A tie between adding it and not now.',
  nobody: 'Nobody said either way.',
}
