import type { Tables } from '../../store.ts'
import { takesNoPart } from './interest.ts'

/** Who takes no part in an item: nothing they say counts on it, or on a topic that comes from it. */
export async function noPartIn(tables: Tables, itemId: string | null): Promise<ReadonlySet<string>> {
  const interests = itemId === null ? [] : await tables.interests.find({ itemId })
  return new Set(interests.filter(takesNoPart).map((interest) => interest.personId))
}
