import { committeeNamed } from '../council/committee-named.ts'
import type { Committee } from '../council/council.ts'
import type { Person } from '../council/person.ts'
import type { RosterLine } from '../council/roster.ts'
import type { Seat } from '../council/seat.ts'
import type { Tables } from '../store.ts'

export type MissingSeat = { readonly committee: Committee; readonly person: Person; readonly seat: Seat }

/**
 * The seats on a roster's committees that its rows no longer name: one for each person and kind. A substitute who was named
 * for one meeting is still named if any row makes them a substitute.
 * @param today YYYY-MM-DD
 */
export async function missingFrom(
  tables: Tables,
  lines: readonly RosterLine[],
  today: string,
): Promise<MissingSeat[]> {
  const named = new Set<string>()
  const committees = new Map<string, Committee>()
  for (const { row } of lines) {
    const committee = await committeeNamed(tables, row.committee)
    committees.set(committee.id, committee)
    named.add(`${committee.id} ${row.email} ${row.seat}`)
  }
  const missing = new Map<string, MissingSeat>()
  for (const committee of committees.values()) {
    const seats = await tables.seats.find({ committeeId: committee.id })
    const people = await tables.people.find({ id: [...new Set(seats.map(({ personId }) => personId))] })
    const byId = new Map(people.map((person) => [person.id, person]))
    for (const seat of seats) {
      const person = byId.get(seat.personId)
      const key = `${committee.id} ${person?.email} ${seat.kind}`
      if (person === undefined || named.has(key) || missing.has(key)) continue
      if (seat.until === null || seat.until > today) missing.set(key, { committee, person, seat })
    }
  }
  return [...missing.values()]
}
