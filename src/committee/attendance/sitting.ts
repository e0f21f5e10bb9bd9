import { type Sitting, whoSits } from '../people/seat.ts'
import type { Tables } from '../store.ts'

export async function sittingAt(
  tables: Tables,
  meeting: { readonly committeeId: string; readonly date: string },
): Promise<Sitting[]> {
  return whoSits(await tables.seats.find({ committeeId: meeting.committeeId }), meeting.date)
}
