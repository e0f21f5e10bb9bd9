import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import { shownTitle, stateWords } from '../../committee/agenda/meetings/item.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say } from '../kit/write.ts'

/** Each item of an agenda, with the ways to check it. */
export function draftsScreen(meeting: Meeting, agenda: readonly AgendaItem[], page: number): Screen {
  return pagedScreen({
    title: 'Items',
    pages: pagesOf(agenda.flatMap(itemBlocks)),
    page,
    action: 'drafts',
    ids: { meeting: meeting.id },
  })
}

function itemBlocks({ item, report, recommendations }: AgendaItem): Block[] {
  const ids = { item: item.id }
  const links = opens(`Links of item ${item.number}`, 'set-item-links', ids)
  const check: Action[] =
    report === null || item.openness !== 'open' ? [] : [opens(`Check item ${item.number}`, 'draft', ids)]
  const off =
    item.state === 'standing'
      ? opens(`Withdraw or defer item ${item.number}`, 'take-off-item', ids)
      : opens(`Put item ${item.number} back`, 'restore-item', ids)
  const what = report === null ? 'No report.' : `${recommendations.length} recommendations.`
  const title = { strong: `Item ${item.number}. ${shownTitle(item)}.` }
  return [say([title, ` ${what} ${stateWords(item)}`.trimEnd()]), ...buttons(...check, links, off)]
}
