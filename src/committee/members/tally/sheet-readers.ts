import type { Place } from '../../agenda/find.ts'
import type { Seat } from '../../council/seat.ts'
import { sittingAt } from '../../council/sitting.ts'
import type { Tables } from '../../store.ts'
import type { Closing } from './tally.ts'

/** Who reads what is sent to the whole committee by their own seat: a member whose place a substitute has at the meeting
 * is a member still; nobody of the executive is one. */
export function readsInOwnRight({ kind, executive }: Seat): boolean {
  return kind === 'clerk' || (kind !== 'officer' && kind !== 'substitute' && !executive)
}

/** Whether somebody reads the sheet of a meeting: whoever got it when replies closed, and whoever sits there now. */
export async function readsSheet(
  tables: Tables,
  { meeting }: Pick<Place, 'meeting'>,
  { readers }: Pick<Closing, 'readers'>,
  personId: string,
): Promise<boolean> {
  if (readers.includes(personId)) return true
  return (await sittingAt(tables, meeting)).some((one) => one.personId === personId)
}
