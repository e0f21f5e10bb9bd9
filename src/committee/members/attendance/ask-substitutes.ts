import type { Meeting } from '../../agenda/meetings/meeting.ts'
import type { Core } from '../../ports.ts'
import { redraw, wantPost } from '../../record/want-post.ts'
import type { Transaction } from '../../store.ts'

/** Tells substitutes that the member they are named for sends apologies. Whoever was told before is told how things stand
 * now.
 * @param substitutes to be told; none if the member comes after all or wants nobody told */
export async function askSubstitutes(
  core: Core,
  tx: Transaction,
  { id, councilId }: Pick<Meeting, 'id' | 'councilId'>,
  substitutes: readonly string[],
): Promise<void> {
  const of = { kind: 'substitute-asked', subjectId: id } as const
  await redraw(core, tx, of)
  for (const targetId of substitutes)
    await wantPost(core, tx, { ...of, councilId, target: 'person', targetId })
}
