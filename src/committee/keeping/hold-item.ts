import { placeOfItem } from '../agenda/find.ts'
import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import { takeMeeting } from '../agenda/meetings/what-may-change.ts'
import type { By } from '../kernel/actor.ts'
import type { Core } from '../ports.ts'

/**
 * Keeps everything on an item while a request for information is answered: nothing of it is forgotten until it is
 * released. Held again, it has the newer reference.
 * @returns whether this call changed anything
 * @throws CommitteeError
 */
export async function holdItem(
  core: Core,
  by: By,
  input: { readonly itemId: string; readonly reference: string },
): Promise<boolean> {
  const { itemId, reference } = input
  const { meeting } = await placeOfItem(core.store.look, itemId)
  const change = {
    act: 'hold an item for a request',
    subject: 'item',
    subjectId: itemId,
    evenIfCancelled: true,
  } as const
  return changeMeeting(core, by, meeting.id, change, async (tx, place) => {
    await takeMeeting(tx, place.meeting)
    const { item } = await placeOfItem(tx, itemId)
    if (item.heldFor === reference) return false
    return (await tx.items.update({ id: itemId }, { heldFor: reference })) > 0
  })
}
