import type { FileLine } from '../line.ts'

/**
 * What a passage says: that what follows is closed; that a part is which may stand elsewhere; that nothing is; or that
 * the paper is open. `unclear` and `mention` leave it to the clerk. Null if its words mean something else.
 */
export type Says = 'closed' | 'part' | 'denied' | 'open' | 'unclear' | 'mention' | null

/** What is known of a passage besides its words. */
export interface AroundMark {
  /** The text that stands beside or below as its answer. */
  answer: string
  /** The lines of that text. */
  answering: readonly FileLine[]
  /** The sentence that it continues from the lines above, and that continues below. */
  before: string
  after: string
  /** True if it stands out: a heading, bold, in a cell of its own, in a header or beside the text. */
  standsOut: boolean
  /** True for an option of a form that prints the opposite beside it, and says of neither that it is meant. */
  undecided: boolean
  /** True if a box in another cell of its row is ticked. */
  ticked: boolean
  /** True at the top of a paper, where words such as "Private" are about the paper. */
  atTop: boolean
}
