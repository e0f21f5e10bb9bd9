import { shortMoment } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import type { IndicationAnswer } from './poll.ts'

const { ask, at, member } = example

export const pollWords = {
  indications: {
    'support-adding': 'Support adding',
    'not-now': 'Not now',
    'no-view': 'No view',
  } satisfies Record<IndicationAnswer, string>,
  /** What the number is, and of nobody why.
   * @param advised whether co-opted members are heard apart */
  rule: said(
    (outOf: number, advised: boolean) =>
      `Out of ${outOf}: the voting members sitting at this meeting who take part.${advised ? ' Advice from co-opted members is shown apart.' : ''}`,
    [9, false],
    [9, true],
  ),

  noTopics: 'Please choose at least one topic that was proposed for this meeting.',
  tooManyTopics: said(
    (most: number) => `Please choose at most ${most} topics: more are polled in a second poll.`,
    [10],
  ),
  afterMeeting: 'The poll closes before the committee meets. Please give an earlier day.',
  repliesOpen: 'A poll is opened once replies have closed, so that all proposed topics are known.',
  notTheChair: said(
    (person: string) =>
      `${person} is not the chair of this committee, and a poll is opened and closed for the chair only. Nothing was recorded.`,
    [member],
  ),

  onlyThemselves: 'Nobody gives an indication for somebody else.',
  closed: said(
    (at: Date, ask: string) =>
      `This poll closed (${shortMoment(at)}), so nothing was recorded. You can still speak at the meeting. ${ask}`,
    [at, ask],
  ),
  takesNoPart:
    'You told the clerk that you take no part in the item that this topic comes from, so nothing was recorded.',
} as const satisfies Words
