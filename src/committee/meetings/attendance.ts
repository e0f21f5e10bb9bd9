import { type Sitting, whoSits } from '../people/seat.ts'
import type { Tables } from '../store.ts'
import type { Meeting } from './meeting.ts'

export async function sittingAt(tables: Tables, meeting: Meeting): Promise<Sitting[]> {
  return whoSits(await tables.seats.find({ committeeId: meeting.committeeId }), meeting.date)
}
