import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { redraw } from './want-post.ts'

/** Redraws the meeting's posts in the rooms and the clerk's card of it.
 * @param which `all` for every post that shows something of the meeting or of its items */
export async function redrawMeeting(
  core: Core,
  tx: Transaction,
  meetingId: string,
  which: 'agenda-and-desk' | 'all' = 'agenda-and-desk',
): Promise<void> {
  if (which === 'agenda-and-desk') return redraw(core, tx, { kind: ['agenda', 'desk'], subjectId: meetingId })
  tx.touch([{ id: core.newId(), subjectId: meetingId, kind: null, targetId: null }])
}
