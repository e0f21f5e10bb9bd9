import { type By, enteredFor } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import type { Tables } from '../store.ts'
import type { Deed } from './deed.ts'
import { permissionWords } from './permission.words.ts'
import { isCurrent } from './seat.ts'
import { type Actor, mustBeAllowed } from './who-may.ts'

/**
 * Whose word it is: the person who acts, or the member for whom the clerk enters it.
 * @throws CommitteeError if the person may not, or somebody other than the clerk enters it
 */
export async function whoSpeaks(
  tables: Tables,
  by: By,
  committeeId: string,
  deed: Deed,
  today: string,
): Promise<Actor> {
  const member = enteredFor(by)
  if (member === null) return mustBeAllowed(tables, by, committeeId, deed, today)
  await mustBeAllowed(tables, by, committeeId, 'prepare the meeting', today)
  const person = await found(tables.people, member)
  const seats = (await tables.seats.find({ personId: member, committeeId })).filter((seat) =>
    isCurrent(seat, today),
  )
  if (seats.length === 0) throw new CommitteeError('no-seat', permissionWords.memberNoSeat(person.name))
  return { person, seats }
}
