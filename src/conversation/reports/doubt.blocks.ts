import type { Block } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Doubt } from '../../committee/agenda/reports/doubt.ts'
import { warn } from '../kit/write.ts'
import { draftWords } from './draft.words.ts'

/** Doubts in the clerk's draft, each in full. */
export function doubtBlocks(doubts: readonly Doubt[]): Block[] {
  return doubts.flatMap(({ message, line }) => {
    const text = draftWords.check(draftWords.doubt(message, line))
    return text.length > limits.text ? textBlocks(text) : [warn(text)]
  })
}

/** Doubts as the hint of a form's field. Those that do not fit are in the draft. */
export function doubtHint(doubts: readonly Doubt[]): { readonly hint?: string } {
  if (doubts.length === 0) return {}
  const all = doubts.map(({ message, line }) => draftWords.doubt(message, line))
  const fitting = all.filter((_, at) => all.slice(0, at + 1).join(' ').length <= limits.hint - 60)
  return { hint: draftWords.checkFirst(fitting, all.length - fitting.length) }
}
