import type { By } from '../../kernel/actor.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { placeOfItem } from '../find.ts'
import { changeMeeting, takeMeeting } from '../meetings/change-meeting.ts'

/** Takes a version away that waits and is not wanted. What members have stays as it is.
 * @returns whether this call did it
 * @throws CommitteeError not-found where it is gone already */
export async function dropVersion(
  core: Core,
  by: By,
  input: { readonly reportId: string },
): Promise<boolean> {
  const { itemId } = await found(core.store.look.reports, input.reportId)
  const { meeting } = await placeOfItem(core.store.look, itemId)
  const change = { act: 'drop a version', subject: 'item', subjectId: itemId, evenIfCancelled: true } as const
  return changeMeeting(core, by, meeting.id, change, async (tx, place) => {
    await takeMeeting(tx, place.meeting)
    return (await tx.reports.remove({ id: input.reportId, inPlace: false })) > 0
  })
}
