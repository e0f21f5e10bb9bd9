import type { Seat } from '../../../../src/committee/council/seat.ts'
import type { Interest } from '../../../../src/committee/members/replies/interest.ts'
import { meetingDate } from '../../../support/committee.ts'
import { interest, seat, substitute } from '../../../support/seats.ts'

/** Who counts in one situation, as the clerk reads it: in, apart and out, each in the order of the roster. */
export type Situation = {
  readonly about: string
  readonly seats: readonly Seat[]
  readonly interests?: readonly Interest[]
  /** False by default. */
  readonly onEducation?: boolean | null
  readonly outOf: number
  /** What the rule says about co-opted members. */
  readonly coOpted?: 'apart' | 'education'
  readonly sentences: readonly string[]
}

const yesterday = { until: '2017-10-01' }
const today = { until: meetingDate }
const executive = { executive: true }
const later = new Date('2017-09-22T09:00:00Z')

function may(personId: string, kind: Interest['kind'], dispensation: Interest['dispensation']): Interest {
  return { ...interest(personId, kind), dispensation }
}

export const situations: readonly Situation[] = [
  {
    about: 'the chair',
    seats: [seat('tom', 'chair')],
    outOf: 1,
    sentences: ['Tom Baxter counts, as chair.'],
  },
  {
    about: 'the vice-chair',
    seats: [seat('nia', 'vice-chair')],
    outOf: 1,
    sentences: ['Nia Okafor counts, as vice-chair.'],
  },
  {
    about: 'a member',
    seats: [seat('asha', 'member')],
    outOf: 1,
    sentences: ['Asha Patel counts, as a member.'],
  },
  {
    about: 'the chair, the vice-chair and two members',
    seats: [seat('tom', 'chair'), seat('nia', 'vice-chair'), seat('asha', 'member'), seat('ben', 'member')],
    outOf: 4,
    sentences: [
      'Tom Baxter counts, as chair.',
      'Nia Okafor counts, as vice-chair.',
      'Asha Patel counts, as a member.',
      'Ben Cole counts, as a member.',
    ],
  },
  {
    about: 'the clerk and an officer beside a member',
    seats: [seat('ruth', 'clerk'), seat('olive', 'officer'), seat('asha', 'member')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ruth Adeyemi is left out, as clerk.',
      'Olive Park is left out, as an officer.',
    ],
  },
  {
    about: 'the clerk who is an officer too',
    seats: [seat('ruth', 'officer'), seat('ruth', 'clerk'), seat('asha', 'member')],
    outOf: 1,
    sentences: ['Asha Patel counts, as a member.', 'Ruth Adeyemi is left out, as clerk.'],
  },
  {
    about: 'the clerk who is a member too',
    seats: [seat('ruth', 'clerk'), seat('ruth', 'member'), seat('asha', 'member')],
    outOf: 2,
    sentences: ['Ruth Adeyemi counts, as a member.', 'Asha Patel counts, as a member.'],
  },
  {
    about: 'an officer who is a co-opted member too',
    seats: [seat('olive', 'officer'), seat('olive', 'co-opted'), seat('asha', 'member')],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Olive Park is heard apart, as a co-opted member who advises.',
    ],
  },
  {
    about: 'the clerk who once was a member',
    seats: [seat('ruth', 'clerk'), seat('ruth', 'member', yesterday), seat('asha', 'member')],
    outOf: 1,
    sentences: ['Asha Patel counts, as a member.', 'Ruth Adeyemi is left out, as clerk.'],
  },
  {
    about: 'somebody with two seats, chair and member',
    seats: [seat('tom', 'chair'), seat('tom', 'member'), seat('asha', 'member')],
    outOf: 2,
    sentences: ['Tom Baxter counts, as chair.', 'Asha Patel counts, as a member.'],
  },
  {
    about: 'the same, with the seats swapped',
    seats: [seat('tom', 'member'), seat('tom', 'chair'), seat('asha', 'member')],
    outOf: 2,
    sentences: ['Tom Baxter counts, as chair.', 'Asha Patel counts, as a member.'],
  },
  {
    about: 'a member who is also co-opted',
    seats: [seat('asha', 'co-opted'), seat('asha', 'member')],
    outOf: 1,
    sentences: ['Asha Patel counts, as a member.'],
  },
  {
    about: 'somebody co-opted twice, on education and to advise',
    seats: [
      seat('eve', 'co-opted'),
      seat('eve', 'co-opted', { countsOn: 'education' }),
      seat('asha', 'member'),
    ],
    onEducation: true,
    outOf: 2,
    coOpted: 'education',
    sentences: [
      'Eve Frost counts, as a co-opted member on education matters: this is one.',
      'Asha Patel counts, as a member.',
    ],
  },
  {
    about: 'a committee without anybody',
    seats: [],
    outOf: 0,
    sentences: [],
  },
  {
    about: 'a clerk alone',
    seats: [seat('ruth', 'clerk')],
    outOf: 0,
    sentences: ['Ruth Adeyemi is left out, as clerk.'],
  },
  {
    about: 'education co-opted, on an education matter',
    seats: [seat('asha', 'member'), seat('eve', 'co-opted', { countsOn: 'education' })],
    onEducation: true,
    outOf: 2,
    coOpted: 'education',
    sentences: [
      'Asha Patel counts, as a member.',
      'Eve Frost counts, as a co-opted member on education matters: this is one.',
    ],
  },
  {
    about: 'education co-opted, off education matters',
    seats: [seat('asha', 'member'), seat('eve', 'co-opted', { countsOn: 'education' })],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Eve Frost is heard apart, as a co-opted member on education matters: this is not one.',
    ],
  },
  {
    about: 'education co-opted, while nobody has said what the matter is',
    seats: [seat('asha', 'member'), seat('eve', 'co-opted', { countsOn: 'education' })],
    onEducation: null,
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Eve Frost is heard apart, as a co-opted member on education matters: nobody has said yet whether this is one.',
    ],
  },
  {
    about: 'co-opted to advise, on an education matter',
    seats: [seat('asha', 'member'), seat('gil', 'co-opted')],
    onEducation: true,
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Gil Hart is heard apart, as a co-opted member who advises.',
    ],
  },
  {
    about: 'co-opted to advise, on any other matter',
    seats: [seat('asha', 'member'), seat('gil', 'co-opted')],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Gil Hart is heard apart, as a co-opted member who advises.',
    ],
  },
  {
    about: 'both kinds of co-opted, on an education matter',
    seats: [
      seat('asha', 'member'),
      seat('eve', 'co-opted', { countsOn: 'education' }),
      seat('gil', 'co-opted'),
    ],
    onEducation: true,
    outOf: 2,
    coOpted: 'education',
    sentences: [
      'Asha Patel counts, as a member.',
      'Eve Frost counts, as a co-opted member on education matters: this is one.',
      'Gil Hart is heard apart, as a co-opted member who advises.',
    ],
  },
  {
    about: 'both kinds of co-opted, off education matters',
    seats: [
      seat('asha', 'member'),
      seat('eve', 'co-opted', { countsOn: 'education' }),
      seat('gil', 'co-opted'),
    ],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Eve Frost is heard apart, as a co-opted member on education matters: this is not one.',
      'Gil Hart is heard apart, as a co-opted member who advises.',
    ],
  },
  {
    about: 'co-opted with a full vote',
    seats: [seat('asha', 'member'), seat('gil', 'co-opted', { countsOn: 'everything' })],
    outOf: 2,
    sentences: ['Asha Patel counts, as a member.', 'Gil Hart counts, as a co-opted member.'],
  },
  {
    about: 'co-opted members only, off education matters',
    seats: [seat('eve', 'co-opted', { countsOn: 'education' }), seat('gil', 'co-opted')],
    outOf: 0,
    coOpted: 'apart',
    sentences: [
      'Eve Frost is heard apart, as a co-opted member on education matters: this is not one.',
      'Gil Hart is heard apart, as a co-opted member who advises.',
    ],
  },
  {
    about: 'a substitute for education co-opted, on an education matter',
    seats: [
      seat('asha', 'member'),
      seat('eve', 'co-opted', { countsOn: 'education' }),
      substitute('sam', 'eve'),
    ],
    onEducation: true,
    outOf: 2,
    coOpted: 'education',
    sentences: [
      'Asha Patel counts, as a member.',
      'Sam Ito counts, as substitute for Eve Frost, a co-opted member on education matters: this is one.',
      'Eve Frost is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'a substitute for education co-opted, off education matters',
    seats: [
      seat('asha', 'member'),
      seat('eve', 'co-opted', { countsOn: 'education' }),
      substitute('sam', 'eve'),
    ],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Sam Ito is heard apart, as substitute for Eve Frost, a co-opted member on education matters: this is not one.',
      'Eve Frost is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'a substitute for co-opted to advise',
    seats: [seat('asha', 'member'), seat('gil', 'co-opted'), substitute('sam', 'gil')],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Sam Ito is heard apart, as substitute for Gil Hart, a co-opted member who advises.',
      'Gil Hart is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'a substitute in a member’s place',
    seats: [seat('asha', 'member'), seat('dev', 'member'), substitute('sam', 'dev')],
    outOf: 2,
    sentences: [
      'Asha Patel counts, as a member.',
      'Sam Ito counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'a substitute whose seat was given before the member’s',
    seats: [substitute('sam', 'dev'), seat('dev', 'member'), seat('asha', 'member')],
    outOf: 2,
    sentences: [
      'Sam Ito counts, as substitute for Dev Shah.',
      'Asha Patel counts, as a member.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'a substitute for the chair',
    seats: [seat('tom', 'chair'), seat('asha', 'member'), substitute('sam', 'tom')],
    outOf: 2,
    sentences: [
      'Sam Ito counts, as substitute for Tom Baxter.',
      'Asha Patel counts, as a member.',
      'Tom Baxter is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'two substitutes for one seat',
    seats: [seat('dev', 'member'), substitute('sam', 'dev'), substitute('una', 'dev')],
    outOf: 1,
    sentences: [
      'Sam Ito counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
      'Una Reed is left out: Sam Ito was named before them for the same place.',
    ],
  },
  {
    about: 'the same, the other named first',
    seats: [seat('dev', 'member'), substitute('una', 'dev'), substitute('sam', 'dev')],
    outOf: 1,
    sentences: [
      'Una Reed counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Una Reed has their place at this meeting.',
      'Sam Ito is left out: Una Reed was named before them for the same place.',
    ],
  },
  {
    about: 'two substitutes for two seats',
    seats: [seat('ben', 'member'), seat('dev', 'member'), substitute('sam', 'dev'), substitute('una', 'ben')],
    outOf: 2,
    sentences: [
      'Una Reed counts, as substitute for Ben Cole.',
      'Sam Ito counts, as substitute for Dev Shah.',
      'Ben Cole is left out: Una Reed has their place at this meeting.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'one substitute named for two seats',
    seats: [seat('ben', 'member'), seat('dev', 'member'), substitute('sam', 'dev'), substitute('sam', 'ben')],
    outOf: 2,
    sentences: [
      'Ben Cole counts, as a member.',
      'Sam Ito counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'one substitute named for two seats, and another for the second',
    seats: [
      seat('ben', 'member'),
      seat('dev', 'member'),
      substitute('sam', 'dev'),
      substitute('sam', 'ben'),
      substitute('una', 'ben'),
    ],
    outOf: 2,
    sentences: [
      'Una Reed counts, as substitute for Ben Cole.',
      'Sam Ito counts, as substitute for Dev Shah.',
      'Ben Cole is left out: Una Reed has their place at this meeting.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'a substitute for nobody',
    seats: [seat('asha', 'member'), seat('una', 'substitute', { meetingDate })],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Una Reed is left out: a substitute, whom nobody has named for this meeting.',
    ],
  },
  {
    about: 'a substitute with a member and no meeting',
    seats: [seat('ben', 'member'), substitute('una', 'ben', { meetingDate: '' })],
    outOf: 1,
    sentences: [
      'Ben Cole counts, as a member.',
      'Una Reed is left out: a substitute, whom nobody has named for this meeting.',
    ],
  },
  {
    about: 'a substitute for another date',
    seats: [seat('ben', 'member'), substitute('una', 'ben', { meetingDate: '2017-11-06' })],
    outOf: 1,
    sentences: [
      'Ben Cole counts, as a member.',
      'Una Reed is left out: a substitute, whom nobody has named for this meeting.',
    ],
  },
  {
    about: 'a substitute for one who left',
    seats: [seat('asha', 'member'), seat('dev', 'member', yesterday), substitute('sam', 'dev')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Dev Shah is left out: their seat ended before the meeting.',
      'Sam Ito is left out: Dev Shah, for whom they would substitute, has no place to give at this meeting.',
    ],
  },
  {
    about: 'a substitute for somebody who never had a seat',
    seats: [seat('asha', 'member'), substitute('sam', 'hal')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Sam Ito is left out: Hal Kerr, for whom they would substitute, has no place to give at this meeting.',
    ],
  },
  {
    about: 'a substitute for a substitute',
    seats: [seat('dev', 'member'), substitute('sam', 'dev'), substitute('una', 'sam')],
    outOf: 1,
    sentences: [
      'Sam Ito counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
      'Una Reed is left out: Sam Ito, for whom they would substitute, has no place to give at this meeting.',
    ],
  },
  {
    about: 'a substitute for the clerk',
    seats: [seat('ruth', 'clerk'), seat('asha', 'member'), substitute('sam', 'ruth')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ruth Adeyemi is left out, as clerk.',
      'Sam Ito is left out: Ruth Adeyemi, for whom they would substitute, has no place to give at this meeting.',
    ],
  },
  {
    about: 'a substitute for themselves',
    seats: [seat('asha', 'member'), substitute('asha', 'asha')],
    outOf: 1,
    sentences: ['Asha Patel counts, as a member.'],
  },
  {
    about: 'a member who substitutes for another',
    seats: [seat('ben', 'member'), seat('dev', 'member'), substitute('ben', 'dev')],
    outOf: 2,
    sentences: ['Ben Cole counts, as a member.', 'Dev Shah counts, as a member.'],
  },
  {
    about: 'the same, with a substitute of their own',
    seats: [seat('ben', 'member'), seat('dev', 'member'), substitute('sam', 'ben'), substitute('ben', 'dev')],
    outOf: 2,
    sentences: [
      'Sam Ito counts, as substitute for Ben Cole.',
      'Dev Shah counts, as a member.',
      'Ben Cole is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'two members who substitute for each other',
    seats: [seat('ben', 'member'), seat('dev', 'member'), substitute('ben', 'dev'), substitute('dev', 'ben')],
    outOf: 2,
    sentences: ['Ben Cole counts, as a member.', 'Dev Shah counts, as a member.'],
  },
  {
    about: 'a substitute who was a member until yesterday',
    seats: [seat('dev', 'member'), seat('sam', 'member', yesterday), substitute('sam', 'dev')],
    outOf: 1,
    sentences: [
      'Sam Ito counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'a substitute who is co-opted to advise as well',
    seats: [seat('dev', 'member'), seat('gil', 'co-opted'), substitute('gil', 'dev')],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Dev Shah counts, as a member.',
      'Gil Hart is heard apart, as a co-opted member who advises.',
    ],
  },
  {
    about: 'an officer who is named as substitute',
    seats: [seat('dev', 'member'), seat('olive', 'officer'), substitute('olive', 'dev')],
    outOf: 1,
    sentences: [
      'Olive Park counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Olive Park has their place at this meeting.',
    ],
  },
  {
    about: 'a substitute whose own seat has ended',
    seats: [seat('dev', 'member'), substitute('sam', 'dev', yesterday)],
    outOf: 1,
    sentences: ['Dev Shah counts, as a member.', 'Sam Ito is left out: their seat ended before the meeting.'],
  },
  {
    about: 'a substitute whose seat ends on the day',
    seats: [seat('dev', 'member'), substitute('sam', 'dev', today)],
    outOf: 1,
    sentences: [
      'Sam Ito counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'a seat that ended yesterday',
    seats: [seat('asha', 'member'), seat('ben', 'member', yesterday)],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is left out: their seat ended before the meeting.',
    ],
  },
  {
    about: 'a seat that begins on the day',
    seats: [seat('asha', 'member'), seat('ben', 'member', { since: meetingDate })],
    outOf: 2,
    sentences: ['Asha Patel counts, as a member.', 'Ben Cole counts, as a member.'],
  },
  {
    about: 'a seat that begins the day after',
    seats: [seat('asha', 'member'), seat('ben', 'member', { since: '2017-10-03' })],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is left out: their seat begins after the meeting.',
    ],
  },
  {
    about: 'a seat that is suspended on the day',
    seats: [
      seat('asha', 'member'),
      seat('ben', 'member', yesterday),
      seat('ben', 'member', { since: '2017-10-03' }),
    ],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is left out: their seat is suspended on the day of the meeting.',
    ],
  },
  {
    about: 'a seat that ends on the day',
    seats: [seat('asha', 'member'), seat('ben', 'member', today)],
    outOf: 2,
    sentences: ['Asha Patel counts, as a member.', 'Ben Cole counts, as a member.'],
  },
  {
    about: 'a seat that begins again',
    seats: [seat('asha', 'member'), seat('ben', 'member', { until: null })],
    outOf: 2,
    sentences: ['Asha Patel counts, as a member.', 'Ben Cole counts, as a member.'],
  },
  {
    about: 'a seat that ended, and another that stands',
    seats: [seat('asha', 'member'), seat('ben', 'chair', yesterday), seat('ben', 'member')],
    outOf: 2,
    sentences: ['Asha Patel counts, as a member.', 'Ben Cole counts, as a member.'],
  },
  {
    about: 'a co-opted seat that ended',
    seats: [seat('asha', 'member'), seat('eve', 'co-opted', { countsOn: 'education', ...yesterday })],
    onEducation: true,
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Eve Frost is left out: their seat ended before the meeting.',
    ],
  },
  {
    about: 'everybody’s seat ended',
    seats: [seat('asha', 'member', yesterday), seat('ben', 'member', yesterday)],
    outOf: 0,
    sentences: [
      'Asha Patel is left out: their seat ended before the meeting.',
      'Ben Cole is left out: their seat ended before the meeting.',
    ],
  },
  {
    about: 'a member of the executive on the roster by mistake',
    seats: [seat('asha', 'member'), seat('ben', 'member', executive)],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is left out: they are on the executive, and nobody who is sits on a scrutiny committee.',
    ],
  },
  {
    about: 'a chair who is on the executive',
    seats: [seat('tom', 'chair', executive), seat('asha', 'member')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Tom Baxter is left out: they are on the executive, and nobody who is sits on a scrutiny committee.',
    ],
  },
  {
    about: 'a substitute who is on the executive',
    seats: [seat('dev', 'member'), substitute('sam', 'dev', executive)],
    outOf: 1,
    sentences: [
      'Dev Shah counts, as a member.',
      'Sam Ito is left out: they are on the executive, and nobody who is sits on a scrutiny committee.',
    ],
  },
  {
    about: 'the same, and another substitute after them',
    seats: [seat('dev', 'member'), substitute('sam', 'dev', executive), substitute('una', 'dev')],
    outOf: 1,
    sentences: [
      'Una Reed counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Una Reed has their place at this meeting.',
      'Sam Ito is left out: they are on the executive, and nobody who is sits on a scrutiny committee.',
    ],
  },
  {
    about: 'a substitute for a member of the executive',
    seats: [seat('asha', 'member'), seat('dev', 'member', executive), substitute('sam', 'dev')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Dev Shah is left out: they are on the executive, and nobody who is sits on a scrutiny committee.',
      'Sam Ito is left out: Dev Shah, for whom they would substitute, has no place to give at this meeting.',
    ],
  },
  {
    about: 'two seats, of which one says that they are on the executive',
    seats: [seat('ben', 'member'), seat('ben', 'co-opted', executive), seat('asha', 'member')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is left out: they are on the executive, and nobody who is sits on a scrutiny committee.',
    ],
  },
  {
    about: 'a seat from the days on the executive that has ended',
    seats: [seat('ben', 'member'), seat('ben', 'co-opted', { ...executive, ...yesterday })],
    outOf: 1,
    sentences: ['Ben Cole counts, as a member.'],
  },
  {
    about: 'a member of the executive with an interest',
    seats: [seat('asha', 'member'), seat('ben', 'member', executive)],
    interests: [interest('ben', 'pecuniary')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is left out: they are on the executive, and nobody who is sits on a scrutiny committee.',
    ],
  },
  {
    about: 'a disclosable pecuniary interest',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [interest('ben', 'pecuniary')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is left out: they declared a disclosable pecuniary interest, and take no part.',
    ],
  },
  {
    about: 'another interest, taking no part',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [interest('ben', 'other-no-part')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is left out: they declared another interest, and take no part.',
    ],
  },
  {
    about: 'another interest, taking part',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [interest('ben', 'other-taking-part')],
    outOf: 2,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole counts, as a member. They declared an interest with which they take part.',
    ],
  },
  {
    about: 'a member who is not sure',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [interest('ben', 'not-sure')],
    outOf: 2,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole counts, as a member. They are not sure whether they have an interest: please ask them.',
    ],
  },
  {
    about: 'an interest that was withdrawn, or undone by the clerk',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [interest('ben', 'pecuniary', later)],
    outOf: 2,
    sentences: ['Asha Patel counts, as a member.', 'Ben Cole counts, as a member.'],
  },
  {
    about: 'the chair’s interest',
    seats: [seat('tom', 'chair'), seat('asha', 'member')],
    interests: [interest('tom', 'pecuniary')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Tom Baxter is left out: they declared a disclosable pecuniary interest, and take no part.',
    ],
  },
  {
    about: 'an interest of education co-opted, on an education matter',
    seats: [seat('asha', 'member'), seat('eve', 'co-opted', { countsOn: 'education' })],
    interests: [interest('eve', 'other-no-part')],
    onEducation: true,
    outOf: 1,
    coOpted: 'education',
    sentences: [
      'Asha Patel counts, as a member.',
      'Eve Frost is left out: they declared another interest, and take no part.',
    ],
  },
  {
    about: 'an interest of co-opted to advise',
    seats: [seat('asha', 'member'), seat('gil', 'co-opted')],
    interests: [interest('gil', 'pecuniary')],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Gil Hart is left out: they declared a disclosable pecuniary interest, and take no part.',
    ],
  },
  {
    about: 'co-opted to advise, not sure',
    seats: [seat('asha', 'member'), seat('gil', 'co-opted')],
    interests: [interest('gil', 'not-sure')],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Gil Hart is heard apart, as a co-opted member who advises.',
    ],
  },
  {
    about: 'a substitute’s interest',
    seats: [seat('asha', 'member'), seat('dev', 'member'), substitute('sam', 'dev')],
    interests: [interest('sam', 'pecuniary')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Sam Ito is left out: they declared a disclosable pecuniary interest, and take no part.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'the member’s interest while a substitute sits',
    seats: [seat('asha', 'member'), seat('dev', 'member'), substitute('sam', 'dev')],
    interests: [interest('dev', 'pecuniary')],
    outOf: 2,
    sentences: [
      'Asha Patel counts, as a member.',
      'Sam Ito counts, as substitute for Dev Shah.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'the interest of a substitute who does not sit',
    seats: [seat('asha', 'member'), seat('ben', 'member'), substitute('una', 'ben', { meetingDate: '' })],
    interests: [interest('una', 'pecuniary')],
    outOf: 2,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole counts, as a member.',
      'Una Reed is left out: a substitute, whom nobody has named for this meeting.',
    ],
  },
  {
    about: 'the clerk’s interest',
    seats: [seat('ruth', 'clerk'), seat('asha', 'member')],
    interests: [interest('ruth', 'pecuniary')],
    outOf: 1,
    sentences: ['Asha Patel counts, as a member.', 'Ruth Adeyemi is left out, as clerk.'],
  },
  {
    about: 'a substitute who takes part with an interest',
    seats: [seat('dev', 'member'), substitute('sam', 'dev')],
    interests: [interest('sam', 'other-taking-part')],
    outOf: 1,
    sentences: [
      'Sam Ito counts, as substitute for Dev Shah. They declared an interest with which they take part.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'interests of everybody: nobody left',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [interest('asha', 'pecuniary'), interest('ben', 'other-no-part')],
    outOf: 0,
    sentences: [
      'Asha Patel is left out: they declared a disclosable pecuniary interest, and take no part.',
      'Ben Cole is left out: they declared another interest, and take no part.',
    ],
  },
  {
    about: 'nobody left but those who advise',
    seats: [seat('asha', 'member'), seat('gil', 'co-opted')],
    interests: [interest('asha', 'pecuniary')],
    outOf: 0,
    coOpted: 'apart',
    sentences: [
      'Gil Hart is heard apart, as a co-opted member who advises.',
      'Asha Patel is left out: they declared a disclosable pecuniary interest, and take no part.',
    ],
  },
  {
    about: 'a dispensation to speak',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [may('ben', 'pecuniary', 'speak')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is heard apart, as a member. They declared an interest, and have a dispensation to speak but not to vote.',
    ],
  },
  {
    about: 'a dispensation to speak and vote',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [may('ben', 'pecuniary', 'speak-and-vote')],
    outOf: 2,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole counts, as a member. They declared an interest, and have a dispensation to speak and vote.',
    ],
  },
  {
    about: 'a dispensation to speak from another interest',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [may('ben', 'other-no-part', 'speak')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is heard apart, as a member. They declared an interest, and have a dispensation to speak but not to vote.',
    ],
  },
  {
    about: 'a dispensation whose interest was withdrawn',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [{ ...interest('ben', 'pecuniary', later), dispensation: 'speak' }],
    outOf: 2,
    sentences: ['Asha Patel counts, as a member.', 'Ben Cole counts, as a member.'],
  },
  {
    about: 'a dispensation left over from a graver kind',
    seats: [seat('asha', 'member'), seat('ben', 'member')],
    interests: [may('ben', 'other-taking-part', 'speak')],
    outOf: 2,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole counts, as a member. They declared an interest with which they take part.',
    ],
  },
  {
    about: 'a dispensation to vote of education co-opted, on an education matter',
    seats: [seat('asha', 'member'), seat('eve', 'co-opted', { countsOn: 'education' })],
    interests: [may('eve', 'pecuniary', 'speak-and-vote')],
    onEducation: true,
    outOf: 2,
    coOpted: 'education',
    sentences: [
      'Asha Patel counts, as a member.',
      'Eve Frost counts, as a co-opted member. They declared an interest, and have a dispensation to speak and vote.',
    ],
  },
  {
    about: 'a dispensation to vote of education co-opted, off education matters',
    seats: [seat('asha', 'member'), seat('eve', 'co-opted', { countsOn: 'education' })],
    interests: [may('eve', 'pecuniary', 'speak-and-vote')],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Eve Frost is heard apart, as a co-opted member on education matters: this is not one.',
    ],
  },
  {
    about: 'a dispensation to vote of co-opted to advise',
    seats: [seat('asha', 'member'), seat('gil', 'co-opted')],
    interests: [may('gil', 'pecuniary', 'speak-and-vote')],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Gil Hart is heard apart, as a co-opted member who advises.',
    ],
  },
  {
    about: 'a dispensation to speak of co-opted to advise',
    seats: [seat('asha', 'member'), seat('gil', 'co-opted')],
    interests: [may('gil', 'pecuniary', 'speak')],
    outOf: 1,
    coOpted: 'apart',
    sentences: [
      'Asha Patel counts, as a member.',
      'Gil Hart is heard apart, as a co-opted member. They declared an interest, and have a dispensation to speak but not to vote.',
    ],
  },
  {
    about: 'a substitute’s dispensation to speak',
    seats: [seat('dev', 'member'), substitute('sam', 'dev')],
    interests: [may('sam', 'pecuniary', 'speak')],
    outOf: 0,
    sentences: [
      'Sam Ito is heard apart, as substitute for Dev Shah. They declared an interest, and have a dispensation to speak but not to vote.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'a substitute’s dispensation to speak and vote',
    seats: [seat('dev', 'member'), substitute('sam', 'dev')],
    interests: [may('sam', 'pecuniary', 'speak-and-vote')],
    outOf: 1,
    sentences: [
      'Sam Ito counts, as substitute for Dev Shah. They declared an interest, and have a dispensation to speak and vote.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
    ],
  },
  {
    about: 'the chair’s dispensation to speak and vote',
    seats: [seat('tom', 'chair'), seat('asha', 'member')],
    interests: [may('tom', 'other-no-part', 'speak-and-vote')],
    outOf: 2,
    sentences: [
      'Tom Baxter counts, as chair. They declared an interest, and have a dispensation to speak and vote.',
      'Asha Patel counts, as a member.',
    ],
  },
  {
    about: 'a dispensation of a member of the executive',
    seats: [seat('asha', 'member'), seat('ben', 'member', executive)],
    interests: [may('ben', 'pecuniary', 'speak-and-vote')],
    outOf: 1,
    sentences: [
      'Asha Patel counts, as a member.',
      'Ben Cole is left out: they are on the executive, and nobody who is sits on a scrutiny committee.',
    ],
  },
  {
    about: 'one with an interest, one with a dispensation, one with neither',
    seats: [seat('tom', 'chair'), seat('asha', 'member'), seat('ben', 'member')],
    interests: [may('asha', 'pecuniary', 'speak-and-vote'), interest('ben', 'pecuniary')],
    outOf: 2,
    sentences: [
      'Tom Baxter counts, as chair.',
      'Asha Patel counts, as a member. They declared an interest, and have a dispensation to speak and vote.',
      'Ben Cole is left out: they declared a disclosable pecuniary interest, and take no part.',
    ],
  },
  {
    about: 'the whole of a committee, on an education matter',
    seats: [
      seat('tom', 'chair'),
      seat('nia', 'vice-chair'),
      seat('asha', 'member'),
      seat('ben', 'member'),
      seat('dev', 'member'),
      seat('eve', 'co-opted', { countsOn: 'education' }),
      seat('gil', 'co-opted'),
      substitute('sam', 'dev'),
      substitute('una', 'ben', { meetingDate: '2017-11-06' }),
      seat('ruth', 'clerk'),
      seat('olive', 'officer'),
      seat('cara', 'member', yesterday),
      seat('hal', 'member', executive),
    ],
    interests: [interest('ben', 'pecuniary')],
    onEducation: true,
    outOf: 5,
    coOpted: 'education',
    sentences: [
      'Tom Baxter counts, as chair.',
      'Nia Okafor counts, as vice-chair.',
      'Asha Patel counts, as a member.',
      'Sam Ito counts, as substitute for Dev Shah.',
      'Eve Frost counts, as a co-opted member on education matters: this is one.',
      'Gil Hart is heard apart, as a co-opted member who advises.',
      'Ben Cole is left out: they declared a disclosable pecuniary interest, and take no part.',
      'Dev Shah is left out: Sam Ito has their place at this meeting.',
      'Una Reed is left out: a substitute, whom nobody has named for this meeting.',
      'Ruth Adeyemi is left out, as clerk.',
      'Olive Park is left out, as an officer.',
      'Cara Dunn is left out: their seat ended before the meeting.',
      'Hal Kerr is left out: they are on the executive, and nobody who is sits on a scrutiny committee.',
    ],
  },
]
