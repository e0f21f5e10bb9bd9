import { placeOfItem } from '../agenda/find.ts'
import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import { mustBeToCome, takeMeeting, toldOnceShown } from '../agenda/meetings/what-may-change.ts'
import type { By } from '../kernel/actor.ts'
import { asSentence } from '../kernel/text.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import { named } from './take-off-item.ts'

/** Puts an item back that was withdrawn or deferred. What was said on it stands again.
 * @returns whether this call did it
 * @throws CommitteeError */
export async function restoreItem(
  core: Core,
  by: By,
  input: { readonly itemId: string; readonly reason: string },
): Promise<boolean> {
  const { itemId, reason } = input
  const { meeting } = await placeOfItem(core.store.look, itemId)
  const change = { act: 'put an item back', subject: 'item', subjectId: itemId, redraws: 'all' } as const
  return changeMeeting(core, by, meeting.id, change, async (tx, place, person) => {
    const held = await takeMeeting(tx, place.meeting)
    mustBeToCome({ meeting: held, now: core.now() })
    const { item } = await placeOfItem(tx, itemId)
    if (item.state === 'standing') return false
    await tx.items.update({ id: itemId }, { state: 'standing', stateReason: null })
    await keepChange(core, tx, { meeting: held }, person, {
      kind: 'item-restored',
      item,
      reason,
      before: `It was ${item.state}: ${item.stateReason ?? 'no reason was given'}`,
      words: toldOnceShown(
        held,
        `${named(item)} is on the agenda again. ${asSentence(reason)} What members said on it before stands.`,
      ),
    })
    return true
  })
}
