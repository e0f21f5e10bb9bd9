import type { Tables } from '../store.ts'
import type { Person } from './person.ts'
import { isCurrent } from './seat.ts'

/** An officer of a committee. `reached` is true if the bot can write to them. */
export type Officer = { readonly person: Person; readonly reached: boolean }

/** @param today YYYY-MM-DD */
export async function officersOf(tables: Tables, committeeId: string, today: string): Promise<Officer[]> {
  const seats = await tables.seats.find({ committeeId, kind: 'officer' })
  const id = seats.filter((seat) => isCurrent(seat, today)).map((seat) => seat.personId)
  const people = await tables.people.find({ id })
  const accounts = await tables.accounts.find({ personId: id })
  return people.map((person) => ({
    person,
    reached: accounts.some((account) => account.personId === person.id),
  }))
}

/** The officer who wrote an item's report: the one whom the clerk named, or else the one with exactly the name on the report.
 * Null if neither is certain, as we never guess. */
export function authorAmong(
  officers: readonly Officer[],
  item: { readonly authorId: string | null },
  report: { readonly reportBy: string | null } | null,
): Person | null {
  const people = officers.map(({ person }) => person)
  const named = people.find(({ id }) => id === item.authorId)
  if (named !== undefined) return named
  const [one, another] = people.filter(({ name }) => name === report?.reportBy)
  return one !== undefined && another === undefined ? one : null
}
