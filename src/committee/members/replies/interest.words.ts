import { longDay } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import { asSentence } from '../../kernel/text.ts'
import { excludes, type Interest, type InterestKind } from './interest.ts'

const { clerk, day, item, member } = example
const reason = 'The wrong item'

/** As the clerk reads them. */
const kinds = {
  pecuniary: 'disclosable pecuniary interest',
  'other-no-part': 'other interest',
  'other-taking-part': 'other interest, taking part',
  'not-sure': 'not sure: please ask them',
} satisfies Record<InterestKind, string>

const dispensations = {
  speak: 'dispensation to speak, not to vote',
  'speak-and-vote': 'dispensation to speak and vote',
} satisfies Record<NonNullable<Interest['dispensation']>, string>

export const interestWords = {
  kinds,
  dispensations,
  /** The kind alone, which is all that is known, and a dispensation where it makes a difference. */
  line: said(
    ({ kind, dispensation }: Pick<Interest, 'kind' | 'dispensation'>) => {
      if (!excludes({ kind, withdrawnAt: null })) return kinds[kind]
      return dispensation === null
        ? `${kinds[kind]}, taking no part`
        : `${kinds[kind]}; ${dispensations[dispensation]}`
    },
    [{ kind: 'pecuniary', dispensation: null }],
    [{ kind: 'pecuniary', dispensation: 'speak' }],
    [{ kind: 'other-taking-part', dispensation: null }],
  ),

  notPosted:
    'This meeting has not been posted to members yet, so nothing was recorded. An interest can be told once it is.',
  over: said(
    (date: string) =>
      `The meeting of ${longDay(date)} is over, so nothing was recorded. What is declared at a meeting stands in its minutes.`,
    [day],
  ),
  /** To the clerks. */
  pleaseAsk: said(
    (item: string, member: string) =>
      `Item ${item}: ${member} is not sure whether they have an interest, and would like you to ask them. Please talk of it outside this chat, where nothing of it is kept.`,
    [item, member],
  ),

  /** To the member. */
  dispensationNoted: said(
    (clerk: string | null, dispensation: Interest['dispensation'], item: string) =>
      `${theClerk(clerk)} has ${noted(dispensation, item)} Only you and the clerk are told.`,
    [clerk, 'speak', item],
    [clerk, 'speak-and-vote', item],
    [clerk, null, item],
    [null, 'speak', item],
  ),
  nothingToDispenseWith:
    'With this interest they take part, so there is nothing to give a dispensation from. Nothing was changed.',
  noLongerStands: 'This interest no longer stands, so nothing was changed.',

  undone: said(
    (clerk: string | null, item: string, takesPartAgain: boolean, reason: string) =>
      `${theClerk(clerk)} has undone the interest that you declared in item ${item}.${takesPartAgain ? ' You take part in it again.' : ''} ${asSentence(reason)} Only you and the clerk are told. If it is not right, please tell the clerk, and declare your interest at the meeting.`,
    [clerk, item, true, reason],
    [clerk, item, false, reason],
  ),
  /** What is kept of it with the reason. */
  undoneOf: said(
    (member: string, line: string) => `${member}: ${line}.`,
    [member, `${kinds.pecuniary}, taking no part`],
  ),
} as const satisfies Words

function theClerk(name: string | null): string {
  return name === null ? 'The clerk' : `The clerk, ${name},`
}

function noted(dispensation: Interest['dispensation'], item: string): string {
  switch (dispensation) {
    case 'speak':
      return `noted your dispensation to speak, not to vote, on item ${item}. While replies are open you can reply; what you say is heard apart from the count.`
    case 'speak-and-vote':
      return `noted your dispensation to speak and vote on item ${item}. While replies are open you can reply, and you count.`
    case null:
      return `taken back the note of a dispensation on item ${item}. With the interest that you declared, you take no part in it.`
    default:
      return dispensation satisfies never
  }
}
