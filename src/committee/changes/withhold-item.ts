import { z } from 'zod'
import { itemSchema, shownTitle } from '../agenda/meetings/item.ts'
import { toldOnceShown } from '../agenda/meetings/what-may-change.ts'
import { onItem } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { bringsNothing } from '../agenda/reports/filed-report.ts'
import { asSentence } from '../kernel/text.ts'
import { keepChange } from '../record/keep-change.ts'
import { verb } from '../record/verb.ts'
import type { Transaction } from '../store.ts'
import { replaceInDue } from './replace-in-due.ts'

const withheld = 'Withheld: this item is not open to the public.'

/** Takes an item off every card at once that was posted as open and is not. Of its report nothing is kept but the
 * number, and the title where it may be shown, as of any other that is not open; it cannot be opened again. */
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
    if (!titleShown) await replaceInDue(tx, meeting.id, item.title, shownTitle(item))
    await keepChange(core, tx, { meeting }, person, {
      kind: 'item-withheld',
      item,
      reason,
      before: 'It stood as open.',
      words: toldOnceShown(
        meeting,
        `Item ${item.number} is not open to the public and has been taken out of chat. ${asSentence(reason)} Please do not pass on what was read of it here.`,
      ),
    })
    return true
  },
  redraws: redrawAll,
})

/** What was read of the report, and what was asked about it. */
async function forget(tx: Transaction, itemId: string): Promise<void> {
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
