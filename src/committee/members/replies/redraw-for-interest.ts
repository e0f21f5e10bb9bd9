import type { Meeting } from '../../agenda/meetings/meeting.ts'
import type { Core } from '../../ports.ts'
import { redraw } from '../../record/want-post.ts'
import type { Transaction } from '../../store.ts'
import { renewQuestionSheets } from '../questions/want-question-sheets.ts'

/** Redraws what depends on whether somebody takes part in an item: their polls on topics from it, and everyone's question
 * sheet. */
export async function redrawForInterest(
  core: Core,
  tx: Transaction,
  meeting: Meeting,
  personId: string,
): Promise<void> {
  const polls = await tx.polls.find({ meetingId: meeting.id, closedAt: null })
  for (const { id } of polls)
    await redraw(core, tx, { kind: 'poll', subjectId: id, target: 'person', targetId: personId })
  await renewQuestionSheets(core, tx, { meeting })
}
