import { placeOfItem } from '../agenda/find.ts'
import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import { takeMeeting } from '../agenda/meetings/what-may-change.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { found } from '../kernel/found.ts'
import { forgetEarlier } from '../outcomes/forget-earlier.ts'
import type { Core } from '../ports.ts'
import { forgetPast } from './forget-past.ts'

/**
 * Ends the keeping of an item for a request; what waited to be forgotten is forgotten now.
 * @returns whether this call changed anything
 * @throws CommitteeError
 */
export async function releaseItem(core: Core, by: By, input: { readonly itemId: string }): Promise<boolean> {
  const { itemId } = input
  const { meeting: of } = await placeOfItem(core.store.look, itemId)
  const change = {
    act: 'release an item',
    subject: 'item',
    subjectId: itemId,
    evenIfCancelled: true,
  } as const
  return changeMeeting(core, by, of.id, change, async (tx, { committee, meeting: seen }) => {
    const meeting = await takeMeeting(tx, seen)
    const { heldFor } = await found(tx.items, itemId)
    if (heldFor === null) return false
    await tx.items.update({ id: itemId }, { heldFor: null })
    if (meeting.minutesConfirmedOn !== null) await forgetEarlier(tx, [await found(tx.items, itemId)])
    await forgetPast(tx, { committee, meeting }, dayOf(core.now()))
    return true
  })
}
