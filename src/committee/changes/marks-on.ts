import type { Tables } from '../store.ts'
import { markOf } from './mark.ts'

/** The marks that stand, or stood, where texts of one thing were hidden. What only looks like one is none. */
export async function marksOn(tables: Tables, subjectId: string): Promise<ReadonlySet<string>> {
  const hidings = await tables.hidings.find({ subjectId })
  const ids = hidings.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  const clerks = new Map((await tables.people.find({ id: ids })).map((clerk) => [clerk.id, clerk]))
  return new Set(hidings.map((one) => markOf(one, clerks.get(one.personId ?? '') ?? null)))
}
