import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Tables } from '../store.ts'
import { type Deed, mayTable } from './deed.ts'
import { permissionWords } from './permission.words.ts'
import type { Person } from './person.ts'
import { isCurrent, type Seat, type SeatKind, whyNoSeat } from './seat.ts'
import { whoIs } from './who-is.ts'

export type Actor = { readonly person: Person | null; readonly seats: readonly Seat[] }

/**
 * Who acts, if they may. The console may do what the clerk may; the timer never comes here.
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
  const theirs = await tables.seats.find({ personId: person.id, committeeId })
  const seats = theirs.filter((seat) => isCurrent(seat, today))
  if (seats.length === 0) {
    const ask = permissionWords.askClerk(await clerksOf(tables, committeeId, today))
    throw new CommitteeError('no-seat', permissionWords.noSeat(whyNoSeat(theirs, today), ask))
  }
  if (!seats.some((seat) => allowed.includes(seat.kind))) {
    if (enteredForMembers.includes(deed) && seats.some((seat) => seat.kind === 'clerk'))
      throw new CommitteeError('not-allowed', permissionWords.enterForMember(deed))
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
  return new CommitteeError('not-allowed', permissionWords.notAllowed(deed, permissionWords.askClerk(clerks)))
}

/** What the clerk enters for a member who telephones. */
const enteredForMembers: readonly Deed[] = [
  'reply',
  'ask a question',
  'propose a topic',
  'say whether they come',
]
