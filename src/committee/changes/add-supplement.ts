import { z } from 'zod'
import { mustBeOpenItem, mustBePosted, mustBeToCome } from '../agenda/meetings/what-may-change.ts'
import { onItem } from '../agenda/places.ts'
import { redrawDraft } from '../agenda/redraws.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'
import { itemChangeWords } from './item-change.words.ts'

/** Adds a supplement or an appendix that was published after the agenda was posted to members. If there is one of that
 * title, it gets the new link. */
export const addSupplement = verb({
  ...onItem,
  act: 'add a supplement',
  input: z.object({ itemId: z.string(), title: z.string(), url: z.string(), reason: z.string() }),
  while: [mustBeToCome, mustBePosted, mustBeOpenItem],
  async run({ core, tx, meeting, item, person }, { title, url, reason }) {
    if (item.appendices.some((one) => one.title === title && one.url === url)) return false
    const others = item.appendices.filter((one) => one.title !== title)
    await tx.items.update({ id: item.id }, { appendices: [...others, { title, url }] })
    await keepChange(core, tx, { meeting }, person, {
      kind: 'supplement-added',
      item,
      reason,
      before: itemChangeWords.appendices(item.appendices.map((one) => one.title)),
      words: itemChangeWords.supplemented(item, title, reason),
    })
    return true
  },
  redraws: redrawDraft,
})
