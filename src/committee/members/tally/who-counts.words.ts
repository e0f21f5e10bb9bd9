import type { Counted } from './standing.ts'

/** Why somebody is in, apart or out, as the clerk reads it. */
export function whySentence(one: Counted, nameOf: (personId: string) => string): string {
  const name = nameOf(one.personId)
  const other = one.other === null ? null : nameOf(one.other)
  switch (one.why) {
    case 'sits':
      return `${name} counts, ${as(one, other)}.`
    case 'education-matter':
      return `${name} counts, ${asCoOpted(other)} on education matters: this is one.`
    case 'interest-taking-part':
      return `${name} counts, ${as(one, other)}. They declared an interest with which they take part.`
    case 'interest-not-sure':
      return `${name} counts, ${as(one, other)}. They are not sure whether they have an interest: please ask them.`
    case 'may-vote':
      return `${name} counts, ${as(one, other)}. They declared an interest, and have a dispensation to speak and vote.`
    case 'may-speak':
      return `${name} is heard apart, ${as(one, other)}. They declared an interest, and have a dispensation to speak but not to vote.`
    case 'not-education':
      return `${name} is heard apart, ${asCoOpted(other)} on education matters: this is not one.`
    case 'education-not-said':
      return `${name} is heard apart, ${asCoOpted(other)} on education matters: nobody has said yet whether this is one.`
    case 'advises':
      return `${name} is heard apart, ${asCoOpted(other)} who advises.`
    case 'pecuniary':
      return `${name} is left out: they declared a disclosable pecuniary interest, and take no part.`
    case 'other-no-part':
      return `${name} is left out: they declared another interest, and take no part.`
    case 'executive':
      return `${name} is left out: they are on the executive, and nobody who is sits on a scrutiny committee.`
    case 'ended':
      return `${name} is left out: their seat ended before the meeting.`
    case 'substituted':
      return `${name} is left out: ${other} has their place at this meeting.`
    case 'named-second':
      return `${name} is left out: ${other} was named before them for the same place.`
    case 'no-place':
      return `${name} is left out: ${other}, for whom they would substitute, has no place to give at this meeting.`
    case 'not-named':
      return `${name} is left out: a substitute, whom nobody has named for this meeting.`
    case 'clerk':
      return `${name} is left out, as clerk.`
    case 'officer':
      return `${name} is left out, as an officer.`
    default:
      return one.why satisfies never
  }
}

function as({ kind }: Counted, other: string | null): string {
  switch (kind) {
    case 'chair':
    case 'vice-chair':
    case 'clerk':
      return `as ${kind}`
    case 'member':
      return 'as a member'
    case 'co-opted':
      return asCoOpted(null)
    case 'officer':
      return 'as an officer'
    case 'substitute':
      return other === null ? 'as a substitute' : `as substitute for ${other}`
    default:
      return kind satisfies never
  }
}

function asCoOpted(other: string | null): string {
  return other === null ? 'as a co-opted member' : `as substitute for ${other}, a co-opted member`
}
