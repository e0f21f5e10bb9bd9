import { excludes, type Interest, type InterestKind } from './interest.ts'

const kindLabels: Readonly<Record<InterestKind, string>> = {
  pecuniary: 'disclosable pecuniary interest',
  'other-no-part': 'other interest',
  'other-taking-part': 'other interest, taking part',
  'not-sure': 'not sure: please ask them',
}

export const dispensationLabels: Readonly<Record<NonNullable<Interest['dispensation']>, string>> = {
  speak: 'dispensation to speak, not to vote',
  'speak-and-vote': 'dispensation to speak and vote',
}

/** What a member told of an interest, as the clerk reads it: the kind alone, which is all that is known, and a
 * dispensation where it makes a difference. */
export function interestLine(interest: Interest): string {
  const { kind, dispensation } = interest
  if (!excludes({ ...interest, withdrawnAt: null })) return kindLabels[kind]
  return dispensation === null
    ? `${kindLabels[kind]}, taking no part`
    : `${kindLabels[kind]}; ${dispensationLabels[dispensation]}`
}
