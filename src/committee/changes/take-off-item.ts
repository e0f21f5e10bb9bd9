import { placeOfItem } from '../agenda/find.ts'
import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import { type Item, shownTitle } from '../agenda/meetings/item.ts'
import { mustBeToCome, takeMeeting, toldOnceShown } from '../agenda/meetings/what-may-change.ts'
import type { By } from '../kernel/actor.ts'
import { asSentence } from '../kernel/text.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'

const acts = { withdrawn: 'withdraw an item', deferred: 'defer an item' } as const

/**
 * Withdraws an item, or defers it to a later meeting. Nothing more is asked on it, and what was said on it is kept. It
 * stays on the agenda with the reason beside it: it was published there.
 * @returns whether this call did it
 * @throws CommitteeError
 */
export async function takeOffItem(
  core: Core,
  by: By,
  input: { readonly itemId: string; readonly state: 'withdrawn' | 'deferred'; readonly reason: string },
): Promise<boolean> {
  const { state, reason } = input
  const { meeting } = await placeOfItem(core.store.look, input.itemId)
  const change = { act: acts[state], subject: 'item', subjectId: input.itemId, redraws: 'all' } as const
  return changeMeeting(core, by, meeting.id, change, async (tx, place, person) => {
    const held = await takeMeeting(tx, place.meeting)
    mustBeToCome({ meeting: held, now: core.now() })
    const { item } = await placeOfItem(tx, input.itemId)
    const standing = { id: item.id, state: 'standing' } as const
    if ((await tx.items.update(standing, { state, stateReason: asSentence(reason) })) === 0) return false
    const how = state === 'withdrawn' ? 'is withdrawn' : 'is deferred to a later meeting'
    await keepChange(core, tx, { meeting: held }, person, {
      kind: state === 'withdrawn' ? 'item-withdrawn' : 'item-deferred',
      item,
      reason,
      before: 'It was on the agenda.',
      words: toldOnceShown(
        held,
        `${named(item)} ${how}. ${asSentence(reason)} Nothing more is asked on it. What members said on it is kept.`,
      ),
    })
    return true
  })
}

/** "Item 7, Outcome of the peer review," */
export function named(item: Item): string {
  return `Item ${item.number}, ${shownTitle(item)},`
}
