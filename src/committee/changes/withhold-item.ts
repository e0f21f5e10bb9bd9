import { z } from 'zod'
import { itemSchema } from '../agenda/meetings/item.ts'
import { itemWords } from '../agenda/meetings/item.words.ts'
import { wordsIfShown } from '../agenda/meetings/what-may-change.ts'
import { onItem } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { bringsNothing } from '../agenda/reports/filed-report.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'
import type { Transaction } from '../store.ts'
import { itemChangeWords } from './item-change.words.ts'
import { replaceInDue } from './replace-in-due.ts'

/** Takes an item off every card that was posted as open by mistake. Only its number is kept, and its title if it may be
 * shown, as of any item that is not open. It cannot be opened again. */
export const withholdItem = verb({
  ...onItem,
  act: 'withhold an item',
  input: z.object({
    itemId: z.string(),
    openness: itemSchema.shape.openness.exclude(['open']),
    titleShown: z.boolean(),
    reason: z.string(),
  }),
  while: [],
  async run({ core, tx, meeting, item: open, person }, { openness, titleShown, reason }) {
    if (open.openness !== 'open') return false
    const hidden = { openness, titleShown, reportUrl: null, appendices: [] }
    const item = { ...open, ...hidden }
    await tx.items.update({ id: item.id }, hidden)
    await forget(tx, item.id)
    // An officer's notice names every item whose report is wanted.
    if (!titleShown) await replaceInDue(tx, meeting.id, item.title, itemWords.title(item))
    await keepChange(core, tx, { meeting }, person, {
      kind: 'item-withheld',
      item,
      reason,
      before: itemChangeWords.wasOpen,
      words: wordsIfShown(meeting, itemChangeWords.withheld(item.number, reason)),
    })
    return true
  },
  redraws: redrawAll,
})

/** Forgets what was read of the report and what was asked about it. */
async function forget(tx: Transaction, itemId: string): Promise<void> {
  const withheld = itemChangeWords.withheldText
  await tx.reports.remove({ itemId, inPlace: false })
  await tx.changes.update({ itemId }, { before: withheld, reason: withheld })
  const nothing = { reportBy: null, decisionType: null, wards: [], purpose: null, sections: [] }
  await tx.reports.update(
    { itemId },
    {
      ...nothing,
      title: withheld,
      fileName: 'withheld',
      digest: 'withheld',
      backgroundPapers: [],
      doubts: [],
      brings: bringsNothing,
    },
  )
  const recommendations = await tx.recommendations.find({ itemId })
  await tx.recommendations.update({ itemId }, { text: withheld, leadIn: null, addressee: null })
  await tx.earlierWordings.update(
    { recommendationId: recommendations.map(({ id }) => id) },
    { text: withheld, reason: withheld },
  )
}
