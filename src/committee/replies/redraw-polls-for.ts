import type { Core } from '../ports.ts'
import { redraw } from '../posts/want-post.ts'
import type { Transaction } from '../store.ts'

/** Has somebody's polls on a meeting's topics drawn anew: those from an item in which they take no part are not on them. */
export async function redrawPollsFor(
  core: Core,
  tx: Transaction,
  meetingId: string,
  personId: string,
): Promise<void> {
  const polls = await tx.polls.find({ meetingId, closedAt: null })
  for (const { id } of polls)
    await redraw(core, tx, { kind: 'poll', subjectId: id, target: 'person', targetId: personId })
}
