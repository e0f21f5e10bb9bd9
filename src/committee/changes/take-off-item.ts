import { z } from 'zod'
import { mustBeToCome, wordsIfShown } from '../agenda/meetings/what-may-change.ts'
import { onItem } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { asSentence } from '../kernel/text.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'
import { itemChangeWords } from './item-change.words.ts'

const acts = { withdrawn: 'withdraw an item', deferred: 'defer an item' } as const

/** Withdraws an item, or defers it to a later meeting. Nothing more is asked on it, and what members said on it is kept. It
 * stays on the agenda with the reason, as it was published there. */
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
      before: itemChangeWords.wasOnAgenda,
      words: wordsIfShown(meeting, itemChangeWords.takenOff(item, state, reason)),
    })
    return true
  },
  redraws: redrawAll,
})

/** Puts back an item that was withdrawn or deferred. What members said on it stands again. */
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
      before: itemChangeWords.wasTakenOff(item.state, item.stateReason),
      words: wordsIfShown(meeting, itemChangeWords.restored(item, reason)),
    })
    return true
  },
  redraws: redrawAll,
})
