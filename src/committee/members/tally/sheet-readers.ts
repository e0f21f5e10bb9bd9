import type { Place } from '../../agenda/find.ts'
import type { Seat } from '../../council/seat.ts'
import { sittingAt } from '../../council/sitting.ts'
import type { Tables } from '../../store.ts'
import type { Closing } from './tally.ts'

/** Whose own seat lets them read what goes to the whole committee. A member is still one while a substitute has their place;
 * nobody on the executive is. */
export function readsInOwnRight({ kind, executive }: Seat): boolean {
  return kind === 'clerk' || (kind !== 'officer' && kind !== 'substitute' && !executive)
}

/** True if somebody reads the sheet of a meeting: they got it when replies closed, or they sit there now. */
export async function readsSheet(
  tables: Tables,
  { meeting }: Pick<Place, 'meeting'>,
  { readers }: Pick<Closing, 'readers'>,
  personId: string,
): Promise<boolean> {
  if (readers.includes(personId)) return true
  return (await sittingAt(tables, meeting)).some((one) => one.personId === personId)
}
