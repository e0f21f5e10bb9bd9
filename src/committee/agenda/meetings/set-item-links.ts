import { z } from 'zod'
import { verb } from '../../record/verb.ts'
import { onItem } from '../places.ts'
import { redrawDraft } from '../redraws.ts'
import { itemSchema } from './item.ts'
import { mustNotBeCancelled } from './what-may-change.ts'

/** Records where the item's report and appendices stand on the council's website. */
export const setItemLinks = verb({
  ...onItem,
  act: 'link the report',
  input: itemSchema.pick({ reportUrl: true, appendices: true }).extend({ itemId: z.string() }),
  while: [mustNotBeCancelled],
  async run({ tx }, { itemId, ...links }) {
    return (await tx.items.update({ id: itemId }, links)) > 0
  },
  redraws: redrawDraft,
})
