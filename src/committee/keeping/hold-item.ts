import { z } from 'zod'
import { onItem } from '../agenda/places.ts'
import { dayOf } from '../kernel/dates.ts'
import { forgetEarlier } from '../outcomes/forget-earlier.ts'
import { verb } from '../record/verb.ts'
import { forgetPast } from './forget-past.ts'

/** Keeps everything on an item for a request for information, until it is released. Held again, it gets the newer
 * reference. */
export const holdItem = verb({
  ...onItem,
  act: 'hold an item for a request',
  input: z.object({ itemId: z.string(), reference: z.string() }),
  while: [],
  async run({ tx, item }, { reference }) {
    if (item.heldFor === reference) return false
    return (await tx.items.update({ id: item.id }, { heldFor: reference })) > 0
  },
})

/** Releases an item that was held for a request, and forgets what is past its time. */
export const releaseItem = verb({
  ...onItem,
  act: 'release an item',
  input: z.object({ itemId: z.string() }),
  while: [],
  async run({ tx, now, committee, meeting, item }) {
    if (item.heldFor === null) return false
    await tx.items.update({ id: item.id }, { heldFor: null })
    if (meeting.minutesConfirmedOn !== null) await forgetEarlier(tx, [{ ...item, heldFor: null }])
    await forgetPast(tx, { committee, meeting }, dayOf(now))
    return true
  },
})
