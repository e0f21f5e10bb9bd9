import type { By } from '../../kernel/actor.ts'
import type { Core } from '../../ports.ts'
import { redraw } from '../../record/want-post.ts'
import { placeOfItem } from '../find.ts'
import { changeMeeting } from './change-meeting.ts'
import type { Item } from './item.ts'

/** Notes where the item's report and appendices stand on the council's website.
 * @throws CommitteeError */
export async function setItemLinks(
  core: Core,
  by: By,
  input: Pick<Item, 'reportUrl' | 'appendices'> & { readonly itemId: string },
): Promise<void> {
  const { itemId, reportUrl, appendices } = input
  const { meeting } = await placeOfItem(core.store.look, itemId)
  const change = { act: 'link the report', subject: 'item', subjectId: itemId }
  await changeMeeting(core, by, meeting.id, change, async (tx) => {
    await tx.items.update({ id: itemId, meetingId: meeting.id }, { reportUrl, appendices })
    await redraw(core, tx, { kind: 'draft', subjectId: itemId })
  })
}
