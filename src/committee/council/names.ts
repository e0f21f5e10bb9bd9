import { found } from '../kernel/found.ts'
import type { Tables } from '../store.ts'
import { personSchema } from './person.ts'

const named = personSchema.pick({ id: true, name: true })

/** The names of these people, by their ids. */
export async function namesOf(
  tables: Tables,
  personIds: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const id = [...new Set(personIds)]
  const people = id.length === 0 ? [] : await tables.people.findParts({ id }, named)
  return new Map(people.map((person) => [person.id, person.name]))
}

/** @throws CommitteeError not-found */
export async function nameOf(tables: Tables, personId: string): Promise<string> {
  return (await found(tables.people, personId)).name
}
