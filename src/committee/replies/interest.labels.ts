import { excludes, type Interest, type InterestKind } from './interest.ts'

/** What a member told of an interest, as the clerk reads it: the kind alone, which is all that is known. */
export const interestLabels: Readonly<Record<InterestKind, string>> = {
  pecuniary: 'disclosable pecuniary interest',
  'other-no-part': 'other interest, taking no part',
  'other-taking-part': 'other interest, taking part',
  'not-sure': 'not sure: please ask them',
}

export const dispensationLabels: Readonly<Record<NonNullable<Interest['dispensation']>, string>> = {
  speak: 'to speak, not to vote',
  'speak-and-vote': 'to speak and vote',
}

/** A dispensation is worth a word only where there is an interest that would keep them out. */
export function interestLine(interest: Interest): string {
  const { kind, dispensation } = interest
  const allowed =
    dispensation === null || !excludes(interest)
      ? ''
      : `; has a dispensation ${dispensationLabels[dispensation]}`
  return `${interestLabels[kind]}${allowed}`
}
