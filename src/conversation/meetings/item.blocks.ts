import type { Block } from '../../cards/card.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import type { Item } from '../../committee/agenda/meetings/item.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { say, strong } from '../kit/write.ts'
import { itemLineWords } from './item-line.words.ts'

/** Which item a screen is about. */
export function itemTitle(item: Item): Block {
  return strong(itemLineWords.item(item.number, itemWords.title(item)))
}

/** An item, and how far it is. */
export function itemLine({ item, report, recommendations }: AgendaItem): Block {
  const what =
    report === null ? itemLineWords.noReport : itemLineWords.recommendations(recommendations.length)
  const title = { strong: itemLineWords.sentence(item.number, itemWords.title(item)) }
  return say([title, ` ${what} ${itemWords.state(item)}`.trimEnd()])
}
