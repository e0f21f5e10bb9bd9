import type { Meeting } from '../../agenda/meetings/meeting.ts'
import type { Tables } from '../../store.ts'
import type { Closing } from './tally.ts'

/** What closing replies froze; null while they are open. What an earlier closing froze is no longer shown. */
export async function closingOf(tables: Tables, meeting: Meeting): Promise<Closing | null> {
  if (meeting.repliesClosedAt === null) return null
  const [closing] = await tables.closings.find({ meetingId: meeting.id, round: meeting.round })
  return closing ?? null
}
