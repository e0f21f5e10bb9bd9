import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { postKinds } from './post.ts'
import { redraw } from './want-post.ts'

/** Has the meeting's posts in the rooms, and the clerk's card of it, drawn anew.
 * @param which all: whatever else shows the meeting too, such as its sheet */
export async function redrawMeeting(
  core: Core,
  tx: Transaction,
  meetingId: string,
  which: 'agenda and desk' | 'all' = 'agenda and desk',
): Promise<void> {
  await redraw(core, tx, { kind: which === 'all' ? postKinds : ['agenda', 'desk'], subjectId: meetingId })
}
