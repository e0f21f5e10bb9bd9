import type { Tables } from '../store.ts'
import type { Entry } from './entry.ts'

/** The committee's list of what it will look at: the soonest first, what is to be scheduled last. */
export async function workPlanOf(tables: Tables, committeeId: string): Promise<Entry[]> {
  const entries = await tables.entries.find({ committeeId })
  const when = (entry: Entry) => entry.targetMeeting ?? '9999'
  return entries.sort((a, b) => when(a).localeCompare(when(b)))
}
