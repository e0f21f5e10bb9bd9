import type { Action, Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ActionName, Carried } from '../actions.ts'
import { opens } from './opens.ts'

/** The actions that show one page of something. */
type PagedAction = { [Name in ActionName]: 'page' extends keyof Carried<Name> ? Name : never }[ActionName]

type Paged<Name extends PagedAction> = {
  readonly title: string
  readonly pages: readonly (readonly Block[])[]
  /** From 1; beyond the last it is the last. */
  readonly page: number
  readonly action: Name
  readonly ids: Carried<Name>
  readonly actions?: readonly Action[]
  /** The recommendation from whose form this is read; null where it is read from elsewhere. */
  readonly beside?: string | null
}

/** One page of something long, with the way on and back. */
export function pagedScreen<Name extends PagedAction>(paged: Paged<Name>): Screen {
  const { title, pages, page, action, actions = [], beside = null } = paged
  const ids = beside === null ? paged.ids : { ...paged.ids, recommendation: beside }
  const at = Math.min(page, pages.length)
  const turn = (label: string, to: number, primary: boolean) =>
    opens(label, action, { ...ids, page: String(to) }, { primary })
  const turns = [
    ...(at < pages.length ? [turn('Next page', at + 1, true)] : []),
    ...(at > 1 ? [turn('Previous page', at - 1, false)] : []),
    ...actions,
  ]
  return {
    title,
    blocks: [
      ...(pages.length > 1
        ? [{ kind: 'text' as const, quiet: true, text: `Page ${at} of ${pages.length}` }]
        : []),
      ...(pages[at - 1] ?? []),
      ...(turns.length > 0 ? [{ kind: 'actions' as const, actions: turns }] : []),
    ],
    ...(beside === null
      ? {}
      : { back: opens('Back to the recommendation', 'reply', { recommendation: beside }) }),
  }
}
