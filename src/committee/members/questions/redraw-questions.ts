import type { Item } from '../../agenda/meetings/item.ts'
import type { Doing } from '../../record/row.ts'
import { redraw } from '../../record/want-post.ts'

/** Redraws every card that may show a question of this item: the clerk's, the officers', and the question sheet if it has
 * gone out. */
export async function redrawQuestions({
  core,
  tx,
  item,
}: Doing & { readonly item: Pick<Item, 'id' | 'meetingId'> }): Promise<void> {
  await redraw(core, tx, { kind: ['desk', 'question-sheet'], subjectId: item.meetingId })
  for (const { id, sentAt } of await tx.questions.find({ itemId: item.id }))
    if (sentAt !== null) await redraw(core, tx, { kind: 'question', subjectId: id })
}
