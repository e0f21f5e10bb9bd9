import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { itemChangesWords } from '../changes/item-changes.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons } from '../kit/write.ts'
import { draftsWords } from './drafts.words.ts'
import { itemLine } from './item.blocks.ts'

/** Each item of an agenda, with the ways to check it. */
export function draftsScreen(meeting: Meeting, agenda: readonly AgendaItem[], page: number): Screen {
  return pagedScreen({
    title: draftsWords.title,
    pages: pagesOf(agenda.flatMap(itemBlocks)),
    page,
    action: 'drafts',
    ids: { meeting: meeting.id },
  })
}

function itemBlocks(one: AgendaItem): Block[] {
  const { item, report } = one
  const ids = { item: item.id }
  const links = opens(draftsWords.links(item.number), 'set-item-links', ids)
  const check: Action[] =
    report === null || item.openness !== 'open' ? [] : [opens(draftsWords.check(item.number), 'draft', ids)]
  const off =
    item.state === 'standing'
      ? opens(draftsWords.takeOff(item.number), 'take-off-item', ids)
      : opens(itemChangesWords.restore.title(item.number), 'restore-item', ids)
  return [itemLine(one), ...buttons(...check, links, off)]
}
