import type { Item } from '../../agenda/meetings/item.ts'
import { shortMoment } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import type { Wish } from './question.ts'

const { ask, at, item, member, other } = example
const officer = 'Olive Park'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** As others read what an asker wants. */
const wanted = {
  written: 'Wants a written answer before the meeting.',
  'at-meeting': 'To be raised at the meeting.',
} satisfies Record<Wish, string>

const raised = said(
  (raisers: readonly string[]) =>
    `${list.format(raisers)} ${raisers.length === 1 ? 'wants' : 'want'} it raised at the meeting.`,
  [[member]],
  [[member, other]],
)

export const questionWords = {
  wishes: {
    written: 'A written answer before the meeting',
    'at-meeting': 'Raise it at the meeting',
  } satisfies Record<Wish, string>,
  wanted,
  /** Also for those who want it otherwise than it is put. */
  wants: said(
    (wish: Wish, raisers: readonly string[]) =>
      raisers.length === 0 ? wanted[wish] : `${wanted[wish]} ${raised(raisers)}`,
    ['written', []],
    ['written', [member]],
    ['at-meeting', []],
  ),
  raised,
  asker: said(
    (name: string, entered: boolean) => (entered ? `${name} (entered by the clerk)` : name),
    [member, false],
    [member, true],
  ),
  askedBy: said(
    (askers: readonly string[]) => `Asked by ${list.format(askers)}`,
    [[member]],
    [[member, other]],
  ),
  counts: said(
    ({ asked, unanswered }: { readonly asked: number; readonly unanswered: number }) => {
      const questions = asked === 1 ? '1 question' : `${asked} questions`
      return unanswered === 0 ? questions : `${questions}, ${unanswered} without an answer`
    },
    [{ asked: 1, unanswered: 0 }],
    [{ asked: 3, unanswered: 1 }],
  ),

  notPosted: said(
    (ask: string) => `This meeting has not been posted to members yet, so no questions are taken. ${ask}`,
    [ask],
  ),
  cancelled: said((ask: string) => `This meeting is cancelled, so no questions are taken. ${ask}`, [ask]),
  closed: said(
    (at: Date, ask: string) =>
      `Questions for officers closed (${shortMoment(at)}), so nothing was recorded. You can still ask at the meeting. ${ask}`,
    [at, ask],
  ),
  notOpen: said(
    (item: string, ask: string) =>
      `Nothing is asked in chat on item ${item}, so nothing was recorded. ${ask}`,
    [item, ask],
  ),
  offTheAgenda: said(
    (item: string, state: Exclude<Item['state'], 'standing'>) =>
      `The meeting does not take item ${item} (${state}), so no questions are put on it and nothing was recorded.`,
    [item, 'withdrawn'],
    [item, 'deferred'],
  ),
  takesNoPart: said(
    (item: string) =>
      `You told the clerk that you take no part in item ${item}, so nothing was recorded. If that is not right, use “Declare an interest” to change it.`,
    [item],
  ),
  takenIn:
    'The clerk has passed this question on as it stands, so nothing was changed. You can take it back and ask anew.',
  notTheirs: 'Only the member who asked this question changes it or takes it back. Nothing was recorded.',
  youTookItBack: 'You took this question back, so nothing was changed. Please ask it anew.',

  /** To the clerk. */
  takenBack: 'This question was taken back by the member who asked it, so nothing was recorded.',
  otherItem: 'Only questions on the same item are merged. Please choose one of those shown.',
  intoItself: 'A question is not merged into itself. Please choose another.',
  mergedAlready:
    'That question is merged into this one already. Please choose another, or separate them first.',
  officerNotReached: said(
    (officer: string) => `${officer} has no account here. Please use “Text to copy” and send it by e-mail.`,
    [officer],
  ),
  offered: said(
    (item: string, officer: string) =>
      `Item ${item}: ${officer} has answered a question. Nobody else sees it yet: “Questions” shows it, to forward or to word anew.`,
    [item, officer],
  ),

  /** To the officer. */
  notWithYou: 'This question is not with you, so nothing was recorded. Your clerk can send it to you.',

  /** To everyone who has the question sheet. */
  lateAnswer: said(
    (item: string, changed: boolean) =>
      `Item ${item}: ${changed ? 'an officer’s answer was changed' : 'an officer has answered a question'}. It is on the question sheet.`,
    [item, false],
    [item, true],
  ),
  newSheet:
    'The question sheet is new: it has what was asked before the meeting was moved, and since. It stands where it stood, and “Open the meeting” opens it.',
} as const satisfies Words
