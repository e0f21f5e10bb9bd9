import type { Meeting } from '../../agenda/meetings/meeting.ts'
import type { Tables } from '../../store.ts'
import type { Closing } from './tally.ts'

/** What closing replies froze, or null while they are open: what was frozen before they were reopened is shown no more. */
export async function closingOf(tables: Tables, meeting: Meeting): Promise<Closing | null> {
  if (meeting.repliesClosedAt === null) return null
  const [closing] = await tables.closings.find({ meetingId: meeting.id, round: meeting.round })
  return closing ?? null
}
