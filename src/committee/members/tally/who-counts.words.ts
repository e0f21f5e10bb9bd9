import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import type { Counted } from './standing.ts'

const { member, other } = example

export const whoCountsWords = {
  /** Why somebody is in, apart or out, as the clerk reads it.
   * @param other the name of somebody else whom the reason is about */
  why: said(
    whySentence,
    [{ why: 'sits', kind: 'member' }, member, null],
    [{ why: 'sits', kind: 'chair' }, member, null],
    [{ why: 'sits', kind: 'substitute' }, member, other],
    [{ why: 'education-matter', kind: 'co-opted' }, member, null],
    [{ why: 'education-matter', kind: 'substitute' }, member, other],
    [{ why: 'interest-taking-part', kind: 'member' }, member, null],
    [{ why: 'interest-not-sure', kind: 'member' }, member, null],
    [{ why: 'may-vote', kind: 'member' }, member, null],
    [{ why: 'may-speak', kind: 'member' }, member, null],
    [{ why: 'not-education', kind: 'co-opted' }, member, null],
    [{ why: 'education-not-said', kind: 'co-opted' }, member, null],
    [{ why: 'advises', kind: 'co-opted' }, member, null],
    [{ why: 'pecuniary', kind: 'member' }, member, null],
    [{ why: 'other-no-part', kind: 'member' }, member, null],
    [{ why: 'executive', kind: 'member' }, member, null],
    [{ why: 'ended', kind: 'member' }, member, null],
    [{ why: 'suspended', kind: 'member' }, member, null],
    [{ why: 'not-yet', kind: 'member' }, member, null],
    [{ why: 'substituted', kind: 'member' }, member, other],
    [{ why: 'named-second', kind: 'substitute' }, member, other],
    [{ why: 'no-place', kind: 'substitute' }, member, other],
    [{ why: 'not-named', kind: 'substitute' }, member, null],
    [{ why: 'clerk', kind: 'clerk' }, example.clerk, null],
    [{ why: 'officer', kind: 'officer' }, 'Olive Park', null],
  ),
  /** What the number is, and of nobody why.
   * @param coOpted how co-opted members are heard, if any sit at the meeting */
  rule: said(
    (outOf: number, coOpted: 'in-number' | 'apart' | null) =>
      `Out of ${outOf}: the voting members sitting at this meeting who take part in the item.${
        coOpted === null
          ? ''
          : coOpted === 'in-number'
            ? ' This is an education matter, so education co-opted members are in the number.'
            : ' Advice from co-opted members is shown apart.'
      }`,
    [9, null],
    [11, 'in-number'],
    [9, 'apart'],
  ),
  onEarlierWording: said(
    (count: number) =>
      count === 1
        ? 'One reply was given on earlier wording.'
        : `${count} replies were given on earlier wording.`,
    [1],
    [3],
  ),
} as const satisfies Words

function whySentence(one: Pick<Counted, 'why' | 'kind'>, name: string, other: string | null): string {
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
    case 'suspended':
      return `${name} is left out: their seat is suspended on the day of the meeting.`
    case 'not-yet':
      return `${name} is left out: their seat begins after the meeting.`
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

function as({ kind }: Pick<Counted, 'kind'>, other: string | null): string {
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
