import { placeOfItem } from '../agenda/find.ts'
import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import { type Item, shownTitle } from '../agenda/meetings/item.ts'
import { takeMeeting, toldOnceShown } from '../agenda/meetings/what-may-change.ts'
import { bringsNothing } from '../agenda/reports/filed-report.ts'
import type { By } from '../kernel/actor.ts'
import { asSentence } from '../kernel/text.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import type { Transaction } from '../store.ts'
import { replaceInDue } from './replace-in-due.ts'

const withheld = 'Withheld: this item is not open to the public.'

/**
 * Takes an item off every card at once that was posted as open and is not. Of its report nothing is kept but the
 * number, and the title where it may be shown, as of any other that is not open; it cannot be opened again.
 * @returns whether this call did it
 * @throws CommitteeError
 */
export async function withholdItem(
  core: Core,
  by: By,
  input: {
    readonly itemId: string
    readonly openness: Exclude<Item['openness'], 'open'>
    readonly titleShown: boolean
    readonly reason: string
  },
): Promise<boolean> {
  const { itemId, openness, titleShown, reason } = input
  const { meeting } = await placeOfItem(core.store.look, itemId)
  const change = {
    act: 'withhold an item',
    subject: 'item',
    subjectId: itemId,
    evenIfCancelled: true,
    redraws: 'all',
  } as const
  return changeMeeting(core, by, meeting.id, change, async (tx, place, person) => {
    const held = await takeMeeting(tx, place.meeting)
    const open = { id: itemId, openness: 'open' } as const
    if ((await tx.items.update(open, { openness, titleShown, reportUrl: null, appendices: [] })) === 0)
      return false
    await forget(tx, itemId)
    const { item } = await placeOfItem(tx, itemId)
    // An officer's notice names every item whose report is wanted.
    if (!titleShown) await replaceInDue(tx, held.id, item.title, shownTitle(item))
    await keepChange(core, tx, { meeting: held }, person, {
      kind: 'item-withheld',
      item,
      reason,
      before: 'It stood as open.',
      words: toldOnceShown(
        held,
        `Item ${item.number} is not open to the public and has been taken out of chat. ${asSentence(reason)} Please do not pass on what was read of it here.`,
      ),
    })
    return true
  })
}

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
