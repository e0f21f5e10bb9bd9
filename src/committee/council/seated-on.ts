import type { Tables } from '../store.ts'
import type { Person } from './person.ts'
import { type Seat, seatKinds } from './seat.ts'

/** Somebody's seat, which has not ended yet. */
export type Seated = { readonly person: Person; readonly seat: Seat }

/** Who has a seat on a committee today or later, by office and then by name.
 * @param today YYYY-MM-DD */
export async function seatedOn(tables: Tables, committeeId: string, today: string): Promise<Seated[]> {
  const seats = (await tables.seats.find({ committeeId })).filter(
    ({ since, until }) => until === null || (until >= today && until >= since),
  )
  const people = await tables.people.find({ id: [...new Set(seats.map((seat) => seat.personId))] })
  const byId = new Map(people.map((person) => [person.id, person]))
  const seated = seats.flatMap((seat) => {
    const person = byId.get(seat.personId)
    return person === undefined ? [] : [{ person, seat }]
  })
  const rank = ({ seat }: Seated) => seatKinds.indexOf(seat.kind)
  return seated.sort((a, b) => rank(a) - rank(b) || a.person.name.localeCompare(b.person.name, 'en'))
}
