import { said, type Words } from '../../committee/kernel/said.ts'
import { excludes, type Interest, type InterestKind } from '../../committee/members/replies/interest.ts'
import { interestWords } from '../../committee/members/replies/interest.words.ts'

/** In the words in which the member chooses them. */
const kinds = {
  pecuniary: 'Disclosable pecuniary interest: I take no part',
  'other-no-part': 'Other interest: I take no part',
  'other-taking-part': 'Other interest: I take part',
  'not-sure': 'I am not sure: I would like the clerk to ask me',
} satisfies Record<InterestKind, string>

const askedAgainFor = {
  you: ', and you are asked for your replies again',
  member: ', and the member is asked for their replies again',
} as const

export const interestFormWords = {
  declareThere: 'This tells the clerk. You must still declare at the meeting.',
  stands: said(
    ({ kind, dispensation }: Pick<Interest, 'kind' | 'dispensation'>) =>
      `Declared so far: “${kinds[kind]}”.${
        dispensation === null || !excludes({ kind, withdrawnAt: null })
          ? ''
          : ` The clerk has noted a ${interestWords.dispensations[dispensation]}, so you may reply.`
      }`,
    [{ kind: 'pecuniary', dispensation: null }],
    [{ kind: 'pecuniary', dispensation: 'speak' }],
  ),
  kindOnly: said(
    (repliesClosed: boolean) =>
      `Please give the kind only, and nothing about the interest itself. If you take no part, nothing more is asked of you on this item, and ${
        repliesClosed
          ? 'no poll on a topic that comes from it counts you. The count of replies stays as it was when they closed'
          : 'you are left out of its count'
      }. Only the clerk is shown why.`,
    [false],
    [true],
  ),
  kind: 'Your interest in this item',
  kinds: { ...kinds, none: 'I take back what I declared' },
  confirm: 'This is what I want the clerk to know',
  send: 'Tell the clerk',

  doneTitle: 'Your interest',
  taken: 'Taken. This tells the clerk. You must still declare at the meeting.',
  entered: 'Entered. The member must still declare at the meeting.',
  /** @param askedAgain whose replies are asked for again, while they are open */
  takenBack: said(
    (askedAgain: 'you' | 'member' | null) =>
      `Taken back. This is on the record${askedAgain === null ? '' : askedAgainFor[askedAgain]}.`,
    [null],
    ['you'],
    ['member'],
  ),
} as const satisfies Words
