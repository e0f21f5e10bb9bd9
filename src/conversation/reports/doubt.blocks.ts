import type { Block } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Doubt } from '../../committee/agenda/reports/doubt.ts'

/** Doubts as they stand in the clerk's draft, each whole. */
export function doubtBlocks(doubts: readonly Doubt[]): Block[] {
  return doubts.flatMap((doubt): Block[] => {
    const text = `Please check: ${doubtWords(doubt)}`
    return text.length > limits.text ? textBlocks(text) : [{ kind: 'notice', tone: 'warning', text }]
  })
}

/** Doubts as the hint of a form's field. What does not fit there stands in the draft. */
export function doubtHint(doubts: readonly Doubt[]): { readonly hint?: string } {
  if (doubts.length === 0) return {}
  const words = doubts.map(doubtWords)
  const fitting = words.filter((_, at) => words.slice(0, at + 1).join(' ').length <= limits.hint - 60)
  const left = words.length - fitting.length
  return {
    hint: ['Please check:', ...fitting, ...(left === 0 ? [] : [`The draft says more (${left}).`])].join(' '),
  }
}

/** A doubt in words, with the line of the file that it is about. */
export function doubtWords({ message, line }: Pick<Doubt, 'message' | 'line'>): string {
  return line === null ? message : `Line ${line} of the file: ${message}`
}
