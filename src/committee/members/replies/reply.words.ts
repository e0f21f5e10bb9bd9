import type { WhyNotSitting } from '../../council/seat.ts'
import { shortMoment } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import type { Answer } from './reply.ts'

const { ask, at, item, member } = example

export const replyWords = {
  answers: {
    assured: 'Assured',
    'partly-assured': 'Partly assured',
    'not-assured': 'Not assured',
    support: 'Support',
    'support-with-changes': 'Support with changes',
    'do-not-support': 'Do not support',
    'need-more-information': 'Need more information',
    wait: "I'll wait for the meeting",
    suggested: 'Suggestion made',
    proposed: 'Topic proposed',
    nothing: 'Nothing from me',
  } satisfies Record<Answer, string>,

  notAmongThose:
    'That is not among the answers to this recommendation, so nothing was recorded. Please open it again and choose one of those shown.',
  sayWhatYouMean: 'Please say in a few words what changes or information you mean.',
  wordYourSuggestion: 'Please word your suggestion, or choose “Nothing from me”.',

  nothingToClose: 'This meeting has not been posted to members yet, so there are no replies to close.',
  closedAgain:
    'Replies have closed again, and your sheet is new: it has what was said before and since. It stands where it stood, and “Open the meeting” opens it.',

  notPosted: said(
    (ask: string) => `This meeting has not been posted to members yet, so no replies are taken. ${ask}`,
    [ask],
  ),
  /** @param by the member, if the clerk enters it for them */
  closed: said(
    (at: Date | null, by: string | null, ask: string) =>
      `Replies closed${at === null ? '' : ` (${shortMoment(at)})`}, so nothing was recorded. ${by ?? 'You'} can still speak at the meeting. ${ask}`,
    [at, null, ask],
    [at, member, ask],
    [null, null, ask],
  ),
  notOpen: said(
    (item: string, by: string | null, ask: string) =>
      `Nothing is asked in chat on item ${item}, so nothing was recorded. ${by ?? 'You'} can speak at the meeting. ${ask}`,
    [item, null, ask],
    [item, member, ask],
  ),
  offTheAgenda: said(
    (item: string, state: 'withdrawn' | 'deferred', ask: string) =>
      `Item ${item} was ${state}, so nothing more is asked on it and nothing was recorded. ${ask}`,
    [item, 'withdrawn', ask],
    [item, 'deferred', ask],
  ),
  takesNoPart: said(
    (item: string, ask: string) =>
      `You told the clerk that you have an interest in item ${item} and take no part in it, so nothing is asked of you and nothing was recorded. If that is not right, use “Declare an interest” to change it. ${ask}`,
    [item, ask],
  ),
  /** The same to the clerk who enters a reply for the member. */
  memberTakesNoPart: said(
    (member: string, item: string) =>
      `${member} takes no part in item ${item}, so nothing is asked of them on it and nothing was recorded. If that is not right, please enter the interest anew.`,
    [member, item],
  ),
  notSitting: said(
    (why: WhyNotSitting, ask: string) => `${whyNotSitting[why]}, so nothing was recorded. ${ask}`,
    ['executive', ask],
    ['ended', ask],
    ['suspended', ask],
    ['not-yet', ask],
    ['substituted', ask],
    ['not-named', ask],
    ['clerk', ask],
    ['officer', ask],
  ),
  memberNotSitting: said(
    (member: string) =>
      `${member} does not sit at this meeting, so nothing was recorded. “Who is coming” says who does.`,
    [member],
  ),
} as const satisfies Words

const substitute = 'You are a substitute and do not sit at this meeting'
const whyNotSitting: Readonly<Record<WhyNotSitting, string>> = {
  executive: 'You are on the council’s executive, and nobody who is sits on a scrutiny committee',
  ended: 'Your seat ends before this meeting',
  suspended: 'Your seat is suspended on the day of this meeting',
  'not-yet': 'Your seat begins after this meeting',
  substituted: 'A substitute has your seat at this meeting',
  'named-second': substitute,
  'no-place': substitute,
  'not-named': substitute,
  clerk: 'You are the clerk and have no member’s seat at this meeting',
  officer: 'You are an officer and have no member’s seat at this meeting',
}
