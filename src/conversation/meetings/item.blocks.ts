import type { Block } from '../../cards/card.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import { type Item, shownTitle, stateWords } from '../../committee/agenda/meetings/item.ts'
import { say, strong } from '../kit/write.ts'

/** Which item a screen is about. */
export function itemTitle(item: Item): Block {
  return strong(`Item ${item.number}. ${shownTitle(item)}`)
}

/** An item, and how far it is. */
export function itemLine({ item, report, recommendations }: AgendaItem): Block {
  const what = report === null ? 'No report.' : `${recommendations.length} recommendations.`
  const title = { strong: `Item ${item.number}. ${shownTitle(item)}.` }
  return say([title, ` ${what} ${stateWords(item)}`.trimEnd()])
}
