import type { Tables } from '../store.ts'
import { type Sitting, whoSits } from './seat.ts'

export async function sittingAt(
  tables: Tables,
  meeting: { readonly committeeId: string; readonly date: string },
): Promise<Sitting[]> {
  return whoSits(await tables.seats.find({ committeeId: meeting.committeeId }), meeting.date)
}
