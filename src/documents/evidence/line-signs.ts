import type { FileLine } from '../line.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'

// Weights are logarithms of odds, roughly: 1 is a hint, 3 is fairly sure, 6 is almost certain.

const itemStart = phraseBook('item-start')

/** True if words begin as a recommendation does: "That …", "note …". */
export function beginsItem(text: string): boolean {
  return itemStart.startLength(wordsIn(text.slice(0, 100))) > 0
}

/** How a paragraph ends: with its sentence, with more to come, or without a mark. */
export function endingOf(text: string): 'sentence' | 'more' | 'opens' | 'open' {
  const end = text.trim()
  if (/[.!?]["”’)]?$/.test(end)) return 'sentence'
  if (/[;,]$|[;,]\s*(?:and|or|ac|a|neu)$|\s(?:and|or)$/i.test(end)) return 'more'
  return /[:–—-]$/.test(end) ? 'opens' : 'open'
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toUpperCase()
}

/** True if the next word would have fitted on the line above: its author ended it there. */
export function endsEarly(above: FileLine, line: FileLine, width: number): boolean {
  const [word = ''] = line.text.trim().split(/\s+/, 1)
  return above.text.length + word.length + 1 < width * 0.9
}
