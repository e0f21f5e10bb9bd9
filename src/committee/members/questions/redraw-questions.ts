import type { Core } from '../../ports.ts'
import { redraw } from '../../record/want-post.ts'
import type { Transaction } from '../../store.ts'
import type { Question } from './question.ts'

/** Has every card on which a question of this item may show drawn anew: the clerk's of the meeting, the officers', and
 * the question sheet where it has gone out. */
export async function redrawQuestions(
  core: Core,
  tx: Transaction,
  { meetingId, itemId }: Pick<Question, 'meetingId' | 'itemId'>,
): Promise<void> {
  await redraw(core, tx, { kind: ['desk', 'question-sheet'], subjectId: meetingId })
  for (const { id, sentAt } of await tx.questions.find({ itemId }))
    if (sentAt !== null) await redraw(core, tx, { kind: 'question', subjectId: id })
}
