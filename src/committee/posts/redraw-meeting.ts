import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { redraw } from './want-post.ts'

/** Has the meeting's posts in the rooms, and the clerk's card of it, drawn anew. */
export async function redrawMeeting(core: Core, tx: Transaction, meetingId: string): Promise<void> {
  await redraw(core, tx, { kind: ['agenda', 'desk'], subjectId: meetingId })
}
