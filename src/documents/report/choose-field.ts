import type { Candidate } from './header-head.ts'
import type { FieldName } from './label-books.ts'

/** A sign that a candidate is the field, or is not, and what it is worth. */
export type FieldSign<Said> = readonly [worth: number, holds: (said: Said, candidate: Candidate) => boolean]

/** Signs that say something only of words without a label. */
export function withoutLabel<Said>(signs: readonly FieldSign<Said>[]): FieldSign<Said>[] {
  return signs.map(([worth, holds]) => [worth, (said, one) => one.label === null && holds(said, one)])
}

/** What a label says of the words behind it. "Meeting: 4 June" gives the date, too. */
export function labelSigns(field: FieldName, partner?: FieldName): FieldSign<unknown>[] {
  return [
    [5, (_, { label, standing }) => label === field && standing === 'labelled'],
    [3.5, (_, { label, standing }) => label === field && standing === 'weakly-labelled'],
    [2.5, (_, { label, standing }) => label === field && standing === 'below'],
    [3.5, (_, { label, standing }) => label !== null && label === partner && standing !== 'below'],
    [-5, (_, { label }) => label !== null && label !== field && label !== partner],
    [-5, (_, { elsewhere, label }) => elsewhere && label === null],
  ]
}

/** What a candidate would say of the field, and how much speaks for it. */
export interface Weighed<Said> {
  candidate: Candidate
  said: Said
  weight: number
}

/** A weighed candidate with the field's value if it is that. */
export type Valued<Said> = Weighed<Said> & { value: string }

export interface Choice<Said> {
  best: Valued<Said> | null
  /** What else it could be, the likeliest first. */
  rivals: Valued<Said>[]
  /** How sure that the best is right or, if there is none, that the report says nothing of it. */
  confidence: number
}

/** What speaks for a paper that does not have the field: a candidate that weighs less is not taken. */
const absent = 1.5
/** Below this, the clerk is asked. */
export const sureEnough = 0.8
/** A rival that weighs so much less is not worth showing. */
const farBehind = 4
const mostRivals = 3

/** Weighs candidates by their signs. */
export function weighCandidates<Said>(
  found: readonly { candidate: Candidate; said: Said }[],
  signs: readonly FieldSign<Said>[],
): Weighed<Said>[] {
  return found.map(({ candidate, said }) => ({
    candidate,
    said,
    weight: signs.reduce((sum, [worth, holds]) => (holds(said, candidate) ? sum + worth : sum), 0),
  }))
}

/**
 * Chooses the weightiest. The margin to the next, or to having none at all, is the confidence.
 * @param least what a candidate must weigh to be taken
 */
export function choose<Said>(
  weighed: readonly Weighed<Said>[],
  reading: (said: Said) => string,
  same: (one: string, other: string) => boolean,
  least = absent,
): Choice<Said> {
  const ranked = weighed
    .map((one) => ({ ...one, value: reading(one.said) }))
    .sort((one, other) => other.weight - one.weight)
  const [first] = ranked
  if (!first || first.weight < least - farBehind / 2)
    return { best: null, rivals: [], confidence: likelihood(farBehind) }
  const rivals = ranked
    .filter((one, index) => ranked.findIndex(({ value }) => same(value, one.value)) === index)
    .filter(({ weight }, index) => index > 0 && weight > Math.max(first.weight, absent) - farBehind)
    .slice(0, mostRivals)
  if (first.weight < least)
    return { best: null, rivals: [first, ...rivals], confidence: likelihood(absent - first.weight) }
  const next = Math.max(absent, rivals[0]?.weight ?? 0)
  return { best: first, rivals, confidence: likelihood(first.weight - next) }
}

function likelihood(margin: number): number {
  return 1 / (1 + Math.exp(-margin))
}
