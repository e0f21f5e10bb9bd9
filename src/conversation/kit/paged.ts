import type { Action, Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ActionName, Carried } from '../actions.ts'
import { opens } from './opens.ts'
import { pageWords } from './page.words.ts'
import { buttons, quiet } from './write.ts'

/** The actions that show one page of something. */
type PagedAction = { [Name in ActionName]: 'page' extends keyof Carried<Name> ? Name : never }[ActionName]

type Paged<Name extends PagedAction> = {
  readonly title: string
  readonly pages: readonly (readonly Block[])[]
  /** From 1. Beyond the last, the last is shown. */
  readonly page: number
  readonly action: Name
  readonly ids: Carried<Name>
  readonly actions?: readonly Action[]
  /** The recommendation whose form this is read from, or null. */
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
    ...(at < pages.length ? [turn(pageWords.next, at + 1, true)] : []),
    ...(at > 1 ? [turn(pageWords.previous, at - 1, false)] : []),
    ...actions,
  ]
  return {
    title,
    blocks: [
      ...(pages.length > 1 ? [quiet(pageWords.which(at, pages.length))] : []),
      ...(pages[at - 1] ?? []),
      ...buttons(...turns),
    ],
    ...(beside === null
      ? {}
      : { back: opens(pageWords.backToRecommendation, 'reply', { recommendation: beside }) }),
  }
}
