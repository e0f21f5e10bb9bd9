import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { type Item, inPrintedOrder } from '../../committee/agenda/meetings/item.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say } from '../kit/write.ts'

/** The items of a meeting, and which of them are held for a request for information. */
export function heldScreen(meeting: Meeting, items: readonly Item[], page: number): Screen {
  const blocks = inPrintedOrder(items).flatMap((item): Block[] => {
    const ids = { item: item.id }
    const state = item.heldFor === null ? '' : ` Held for ${item.heldFor}.`
    return [
      say([{ strong: `Item ${item.number}. ${itemWords.title(item)}.` }, state]),
      ...buttons(
        item.heldFor === null
          ? opens(`Hold item ${item.number}`, 'hold-item', ids)
          : opens(`Release item ${item.number}`, 'release-item', ids),
      ),
    ]
  })
  const about = say(
    'While a request for information is being answered, hold its item, and nothing on it is deleted. To have it exported, ask whoever runs Quorate: the command is “export item”.',
  )
  return pagedScreen({
    title: 'Held for requests',
    pages: pagesOf([about, ...blocks]),
    page,
    action: 'held-items',
    ids: { meeting: meeting.id },
    actions: [opens('Outcomes', 'outcomes', { meeting: meeting.id })],
  })
}
