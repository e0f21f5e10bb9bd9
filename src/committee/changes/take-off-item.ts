import { z } from 'zod'
import { type Item, shownTitle } from '../agenda/meetings/item.ts'
import { mustBeToCome, toldOnceShown } from '../agenda/meetings/what-may-change.ts'
import { onItem } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { asSentence } from '../kernel/text.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'

const acts = { withdrawn: 'withdraw an item', deferred: 'defer an item' } as const
const hows = { withdrawn: 'is withdrawn', deferred: 'is deferred to a later meeting' } as const

/** Withdraws an item, or defers it to a later meeting. Nothing more is asked on it, and what was said on it is kept. It
 * stays on the agenda with the reason beside it: it was published there. */
export const takeOffItem = verb({
  ...onItem,
  act: { names: Object.values(acts), which: ({ state }) => acts[state] },
  input: z.object({ itemId: z.string(), state: z.enum(['withdrawn', 'deferred']), reason: z.string() }),
  while: [mustBeToCome],
  async run({ core, tx, meeting, item, person }, { state, reason }) {
    if (item.state !== 'standing') return false
    await tx.items.update({ id: item.id }, { state, stateReason: asSentence(reason) })
    await keepChange(core, tx, { meeting }, person, {
      kind: `item-${state}`,
      item,
      reason,
      before: 'It was on the agenda.',
      words: toldOnceShown(
        meeting,
        `${named(item)} ${hows[state]}. ${asSentence(reason)} Nothing more is asked on it. What members said on it is kept.`,
      ),
    })
    return true
  },
  redraws: redrawAll,
})

/** Puts an item back that was withdrawn or deferred. What was said on it stands again. */
export const restoreItem = verb({
  ...onItem,
  act: 'put an item back',
  input: z.object({ itemId: z.string(), reason: z.string() }),
  while: [mustBeToCome],
  async run({ core, tx, meeting, item, person }, { reason }) {
    if (item.state === 'standing') return false
    await tx.items.update({ id: item.id }, { state: 'standing', stateReason: null })
    await keepChange(core, tx, { meeting }, person, {
      kind: 'item-restored',
      item,
      reason,
      before: `It was ${item.state}: ${item.stateReason ?? 'no reason was given'}`,
      words: toldOnceShown(
        meeting,
        `${named(item)} is on the agenda again. ${asSentence(reason)} What members said on it before stands.`,
      ),
    })
    return true
  },
  redraws: redrawAll,
})

/** "Item 7, Outcome of the peer review," */
export function named(item: Item): string {
  return `Item ${item.number}, ${shownTitle(item)},`
}
