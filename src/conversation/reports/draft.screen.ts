import type { Screen } from '../../cards/screen.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import type { Asking } from '../kit/interaction.ts'
import { pagedScreen } from '../kit/paged.ts'
import { clerksItem } from '../kit/place.ts'
import { saying } from '../kit/write.ts'
import { type DraftView, draftActions, draftPages } from './draft.card.ts'
import { draftWords } from './draft.words.ts'
import { draftView } from './view-draft.ts'

/** @throws CommitteeError unless the clerk asks, and the item has a report */
export async function clerksDraft(asking: Asking<{ readonly item: string }>): Promise<DraftView> {
  const view = await draftView(asking.core.store.look, await clerksItem(asking))
  if (view === null) throw new CommitteeError('not-found', draftWords.noReport)
  return view
}

/** @param done what the clerk did last, said back to them
 * @throws CommitteeError */
export async function draftOf(
  asking: Asking<unknown>,
  item: string,
  page: number,
  done: string | null = null,
): Promise<Screen> {
  const view = await clerksDraft({ ...asking, ids: { item } })
  const screen = pagedScreen({
    title: draftWords.title(view.one.item.number),
    pages: draftPages(view),
    page,
    action: 'draft',
    ids: { item },
    actions: draftActions(view),
  })
  return saying(done, screen)
}
