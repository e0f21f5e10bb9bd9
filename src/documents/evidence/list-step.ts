import type { ListPiece } from './list-piece.ts'
import type { Numbering } from './numbering.ts'

/** What a paragraph is to a list. */
export type Role =
  | 'lead-in'
  | 'item'
  /** Part of the last item, with a label of its own. */
  | 'inner'
  /** Continues the paragraph above it. */
  | 'joins'
  | 'reason'
  /** Neither the list's nor anything that ends it: the clerk is told. */
  | 'beside'
  | 'end'

/** One paragraph's role in a reading of the list; the steps lead back to the first. */
export interface Step {
  role: Role
  piece: ListPiece
  before: Step | null
  /** Numbers the lists that lead-ins open. */
  list: number
}

/** A reading of a list as far as it has got, and how much speaks for it. */
export interface ListReading {
  step: Step | null
  weight: number
  numbering: Numbering | null
  /** The list's paragraph above. */
  last: ListPiece | null
  list: number
  /** How many items the current list has, and how many of them have no label. */
  items: number
  bare: number
  /** How many labelled paragraphs the current list has, inner ones too. */
  row: number
  opened: boolean
  /** True if the list's first item begins with what is asked: the others should, too. */
  asking: boolean
  reasons: 'no' | 'one' | 'listed'
  /** True below text that is not the list's. */
  left: boolean
  ended: boolean
}

export const unread: ListReading = {
  step: null,
  weight: 0,
  numbering: null,
  last: null,
  list: 0,
  items: 0,
  bare: 0,
  row: 0,
  opened: false,
  asking: false,
  reasons: 'no',
  left: false,
  ended: false,
}
