import type { Action } from '../../cards/card.ts'
import type { Doubt } from '../../committee/agenda/reports/doubt.ts'
import { onFormPage } from '../kit/form-pages.ts'
import { pageWords } from '../kit/page.words.ts'
import { checkPages } from './draft.fields.ts'
import type { DraftView } from './draft.parts.ts'

/** One page of all that was read of a report. */
export type CheckPage = ReturnType<typeof onFormPage> & {
  readonly view: DraftView
  readonly of: number
  /** The doubts on this page and the ones before it, by their place in the list. */
  readonly seen: readonly number[]
}

export function checkPage(view: DraftView, page: number): CheckPage {
  const pages = checkPages(view)
  const shown = onFormPage(pages, page)
  const seen: readonly Doubt[] = pages
    .filter((_, index) => index < shown.at)
    .flatMap((parts) => parts.flatMap(({ doubts }) => doubts))
  const { doubts } = view.one.report
  return { ...shown, view, of: pages.length, seen: seen.map((doubt) => doubts.indexOf(doubt)) }
}

/** The buttons to the next page and the one before. */
export function turns({ at, of }: CheckPage, turn: (label: string, page: number) => Action): Action[] {
  return [
    ...(at < of ? [turn(pageWords.next, at + 1)] : []),
    ...(at > 1 ? [turn(pageWords.previous, at - 1)] : []),
  ]
}
