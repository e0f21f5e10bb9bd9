import type { InterestKind } from '../../committee/members/replies/interest.ts'

/** In the words in which the member chooses them. */
export const interestChoices: Readonly<Record<InterestKind, string>> = {
  pecuniary: 'Disclosable pecuniary interest: I take no part',
  'other-no-part': 'Other interest: I take no part',
  'other-taking-part': 'Other interest: I take part',
  'not-sure': 'I am not sure: I would like the clerk to ask me',
}
