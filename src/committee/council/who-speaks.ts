import { type By, enteredFor } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import type { Tables } from '../store.ts'
import { isCurrent } from './seat.ts'
import { type Actor, type Deed, mustBeAllowed } from './who-may.ts'

/**
 * Whose word it is: the person who gives it, or the member for whom the clerk enters it.
 * @throws CommitteeError where the one may not, or the other is not the clerk
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
  if (seats.length === 0)
    throw new CommitteeError(
      'no-seat',
      `${person.name} has no seat on this committee, so nothing was recorded.`,
    )
  return { person, seats }
}
