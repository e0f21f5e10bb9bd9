import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Tables } from '../store.ts'
import type { Person } from './person.ts'
import { isCurrent, type Seat, type SeatKind } from './seat.ts'
import { whoIs } from './who-is.ts'

/** The table of who may do what. A substitute may only while sitting; `replies/who-replies.ts` sees to that. */
const members = ['chair', 'vice-chair', 'member', 'co-opted', 'substitute'] as const
const mayTable = {
  /** Receive, mend, post to members, close replies, enter outcomes. */
  'prepare the meeting': ['clerk'],
  reply: members,
  'ask a question': members,
  'answer a question': ['officer'],
  'propose a topic': members,
  'propose for others': ['clerk'],
  'open a poll': ['chair', 'vice-chair'],
  'indicate in a poll': members,
  'say whether they come': members,
  'see who comes': ['clerk', 'chair', 'vice-chair'],
  'read the sheet': [...members, 'clerk'],
  'read the report': [...members, 'clerk', 'officer'],
} as const satisfies Record<string, readonly SeatKind[]>

export type Deed = keyof typeof mayTable

export type Actor = { readonly person: Person | null; readonly seats: readonly Seat[] }

/**
 * Who acts, once it is clear that they may. The console may what the clerk may; the timer is asked nowhere.
 * @throws CommitteeError account-unknown, no-seat, not-allowed
 */
export async function mustBeAllowed(
  tables: Tables,
  by: By,
  committeeId: string,
  deed: Deed,
  today: string,
): Promise<Actor> {
  const allowed: readonly SeatKind[] = mayTable[deed]
  if (by.kind !== 'account') {
    if (!allowed.includes('clerk')) throw notAllowed(deed, await clerksOf(tables, committeeId, today))
    return { person: null, seats: [] }
  }
  const person = await whoIs(tables, by)
  const seats = await seatsOf(tables, person.id, committeeId, today)
  if (seats.length === 0)
    throw new CommitteeError(
      'no-seat',
      `You have no seat on this committee, so nothing was recorded. ${askClerk(await clerksOf(tables, committeeId, today))}`,
    )
  if (!seats.some((seat) => allowed.includes(seat.kind))) {
    if (enteredForMembers.includes(deed) && seats.some((seat) => seat.kind === 'clerk')) throw enterFor(deed)
    throw notAllowed(deed, await clerksOf(tables, committeeId, today))
  }
  return { person, seats }
}

export async function mayDo(tables: Tables, person: Person, committeeId: string, deed: Deed, today: string) {
  const allowed: readonly SeatKind[] = mayTable[deed]
  const seats = await seatsOf(tables, person.id, committeeId, today)
  return seats.some((seat) => allowed.includes(seat.kind))
}

export async function clerksOf(tables: Tables, committeeId: string, today: string): Promise<Person[]> {
  const seats = await tables.seats.find({ committeeId, kind: 'clerk' })
  const ids = seats.filter((seat) => isCurrent(seat, today)).map((seat) => seat.personId)
  return ids.length === 0 ? [] : tables.people.find({ id: ids })
}

/** "The clerk, Ruth Adeyemi, can help." */
export function askClerk(clerks: readonly Person[]): string {
  const names = clerks.map((clerk) => clerk.name).join(' or ')
  return names === '' ? 'Your clerk can help.' : `The clerk, ${names}, can help.`
}

async function seatsOf(
  tables: Tables,
  personId: string,
  committeeId: string,
  today: string,
): Promise<Seat[]> {
  const seats = await tables.seats.find({ personId, committeeId })
  return seats.filter((seat) => isCurrent(seat, today))
}

function notAllowed(deed: Deed, clerks: readonly Person[]): CommitteeError {
  return new CommitteeError('not-allowed', `${refusals[deed]} Nothing was recorded. ${askClerk(clerks)}`)
}

/** What the clerk enters for a member who telephones. */
const enteredForMembers: readonly Deed[] = [
  'reply',
  'ask a question',
  'propose a topic',
  'say whether they come',
]

function enterFor(deed: Deed): CommitteeError {
  return new CommitteeError(
    'not-allowed',
    `${refusals[deed]} Nothing was recorded. For a member who telephones, open the meeting and choose “Enter for a member”.`,
  )
}

const refusals: Readonly<Record<Deed, string>> = {
  'prepare the meeting': 'Only the clerk of this committee prepares its meetings.',
  reply: 'Only members of the committee reply to recommendations. You can still read the report.',
  'ask a question': 'Only members of the committee put questions to officers here.',
  'answer a question': 'Only officers of this committee answer questions here.',
  'propose a topic': 'Only members of the committee propose topics for its work plan.',
  'propose for others': 'Only the clerk enters topics for the public, officers and partners.',
  'open a poll': 'Only the chair or the vice-chair opens and closes a poll.',
  'indicate in a poll': 'Only members of the committee give an indication in its polls.',
  'say whether they come': 'Only members of the committee say here whether they come to its meetings.',
  'see who comes': 'Who comes to a meeting is shown to the clerk and the chair only.',
  'read the sheet': 'The sheet is for the members of the committee and its clerk.',
  'read the report': 'Reports are shown here to the committee, its clerk and its officers.',
}
