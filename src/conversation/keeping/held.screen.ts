import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { type Item, inPrintedOrder } from '../../committee/agenda/meetings/item.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say } from '../kit/write.ts'
import { itemLineWords } from '../meetings/item-line.words.ts'
import { outcomesScreenWords } from '../outcomes/outcomes.words.ts'
import { heldItemsWords } from './held.words.ts'

/** The items of a meeting, and which are held for a request for information. */
export function heldScreen(meeting: Meeting, items: readonly Item[], page: number): Screen {
  const blocks = inPrintedOrder(items).flatMap((item): Block[] => {
    const ids = { item: item.id }
    const state = item.heldFor === null ? '' : ` ${heldItemsWords.heldFor(item.heldFor)}`
    return [
      say([{ strong: itemLineWords.sentence(item.number, itemWords.title(item)) }, state]),
      ...buttons(
        item.heldFor === null
          ? opens(heldItemsWords.hold.title(item.number), 'hold-item', ids)
          : opens(heldItemsWords.release.title(item.number), 'release-item', ids),
      ),
    ]
  })
  return pagedScreen({
    title: heldItemsWords.title,
    pages: pagesOf([say(heldItemsWords.about), ...blocks]),
    page,
    action: 'held-items',
    ids: { meeting: meeting.id },
    actions: [opens(outcomesScreenWords.title, 'outcomes', { meeting: meeting.id })],
  })
}
