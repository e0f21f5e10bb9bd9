import { z } from 'zod'
import { mustBeOpenItem, mustBePosted, mustBeToCome } from '../agenda/meetings/what-may-change.ts'
import { onItem } from '../agenda/places.ts'
import { redrawDraft } from '../agenda/redraws.ts'
import { asSentence } from '../kernel/text.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'
import { named } from './take-off-item.ts'

/** Adds a supplement or an appendix that was published after the agenda was posted to members. One of the same title
 * gets the new link. */
export const addSupplement = verb({
  ...onItem,
  act: 'add a supplement',
  input: z.object({ itemId: z.string(), title: z.string(), url: z.string(), reason: z.string() }),
  while: [mustBeToCome, mustBePosted, mustBeOpenItem],
  async run({ core, tx, meeting, item, person }, { title, url, reason }) {
    if (item.appendices.some((one) => one.title === title && one.url === url)) return false
    const others = item.appendices.filter((one) => one.title !== title)
    await tx.items.update({ id: item.id }, { appendices: [...others, { title, url }] })
    const titles = item.appendices.map((one) => one.title)
    await keepChange(core, tx, { meeting }, person, {
      kind: 'supplement-added',
      item,
      reason,
      before: titles.length === 0 ? 'No appendices.' : `Appendices: ${titles.join('; ')}.`,
      words: `${named(item)} has a supplement: “${title}”. ${asSentence(reason)} “Open the meeting” has the link.`,
    })
    return true
  },
  redraws: redrawDraft,
})
