import type { Item } from '../../agenda/meetings/item.ts'
import type { Doing } from '../../record/row.ts'
import { redraw } from '../../record/want-post.ts'

/** Has every card on which a question of this item may show drawn anew: the clerk's of the meeting, the officers', and
 * the question sheet where it has gone out. */
export async function redrawQuestions({
  core,
  tx,
  item,
}: Doing & { readonly item: Pick<Item, 'id' | 'meetingId'> }): Promise<void> {
  await redraw(core, tx, { kind: ['desk', 'question-sheet'], subjectId: item.meetingId })
  for (const { id, sentAt } of await tx.questions.find({ itemId: item.id }))
    if (sentAt !== null) await redraw(core, tx, { kind: 'question', subjectId: id })
}
