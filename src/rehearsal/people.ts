/**
 * The people in the rehearsal: a clerk, a chair and eight members of a made-up committee, a reserve substitute and an
 * officer. Accounts are ids on the far side's two platforms. The bot's roster file is written from this list.
 */
export type RehearsalPerson = {
  readonly name: string
  readonly email: string
  readonly seat: 'clerk' | 'chair' | 'vice-chair' | 'member' | 'co-opted' | 'substitute' | 'officer'
  readonly countsOn?: 'education'
  /** The email of the member whose place they may take, and whether they do so at the sample meeting. */
  readonly substitutesFor?: string
  readonly sits?: true
  readonly slackUser?: string
  readonly teamsUser?: string
}

export const committeeName = 'Children and young people scrutiny committee'
export const councilName = 'Marlshire County Council'

export const people: readonly RehearsalPerson[] = [
  {
    name: 'Ruth Adeyemi',
    email: 'ruth.adeyemi@marlshire.example',
    seat: 'clerk',
    slackUser: 'U0CLERK01',
    teamsUser: '3c1f8a52-0001-4e0b-9c55-7d1a2b3c4d01',
  },
  {
    name: 'Cllr Margaret Hollis',
    email: 'margaret.hollis@marlshire.example',
    seat: 'chair',
    slackUser: 'U0CHAIR01',
    teamsUser: '3c1f8a52-0002-4e0b-9c55-7d1a2b3c4d02',
  },
  {
    name: 'Cllr Tom Bexley',
    email: 'tom.bexley@marlshire.example',
    seat: 'vice-chair',
    slackUser: 'U0BEXLEY1',
    teamsUser: '3c1f8a52-0003-4e0b-9c55-7d1a2b3c4d03',
  },
  {
    name: 'Cllr Priya Nair',
    email: 'priya.nair@marlshire.example',
    seat: 'member',
    slackUser: 'U0NAIR001',
    teamsUser: '3c1f8a52-0004-4e0b-9c55-7d1a2b3c4d04',
  },
  {
    name: 'Cllr Alan Whitcombe',
    email: 'alan.whitcombe@marlshire.example',
    seat: 'member',
    slackUser: 'U0WHITC01',
  },
  {
    name: 'Cllr Sheila Ormond',
    email: 'sheila.ormond@marlshire.example',
    seat: 'member',
    slackUser: 'U0ORMOND1',
  },
  {
    name: 'Cllr Daniel Okafor',
    email: 'daniel.okafor@marlshire.example',
    seat: 'member',
    teamsUser: '3c1f8a52-0007-4e0b-9c55-7d1a2b3c4d07',
  },
  {
    name: 'Cllr Joan Pettifer',
    email: 'joan.pettifer@marlshire.example',
    seat: 'member',
    teamsUser: '3c1f8a52-0008-4e0b-9c55-7d1a2b3c4d08',
  },
  {
    name: 'Canon Michael Frayne',
    email: 'michael.frayne@marlshire.example',
    seat: 'co-opted',
    countsOn: 'education',
    teamsUser: '3c1f8a52-0009-4e0b-9c55-7d1a2b3c4d09',
  },
  {
    name: 'Cllr Gwen Tranter',
    email: 'gwen.tranter@marlshire.example',
    seat: 'substitute',
    substitutesFor: 'sheila.ormond@marlshire.example',
    sits: true,
    slackUser: 'U0TRANTE1',
  },
  {
    name: 'Cllr Henry Dale',
    email: 'henry.dale@marlshire.example',
    seat: 'substitute',
    substitutesFor: 'joan.pettifer@marlshire.example',
    slackUser: 'U0DALE001',
  },
  {
    name: 'Nadia Rahman',
    email: 'nadia.rahman@marlshire.example',
    seat: 'officer',
    teamsUser: '3c1f8a52-0012-4e0b-9c55-7d1a2b3c4d12',
  },
]
