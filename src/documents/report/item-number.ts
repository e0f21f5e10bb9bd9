import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'

const labels = phraseBook('label-number')

/** "7", "5.2", "12/24", "9E", "A" */
const number = /^(?:[A-Z]{0,4}[./-]?\d[\w./-]*|[A-Z]{1,2})$/

/** The number in a line that holds nothing else: "ITEM: 6", "Agenda Item 5.2", "PAPER NO. 24-61", "Paper B". */
export function itemNumberIn(text: string): string | null {
  const pieces = text.trim().split(/[\s:]+/)
  const last = pieces.pop()?.replace(/[.)]$/, '') ?? ''
  const label = wordsIn(pieces.join(' '))
  return label.length > 0 && number.test(last) && labels.is(label) ? last : null
}

/** True if a label's value is a number and no words. */
export function isItemNumber(value: string): boolean {
  return number.test(value.trim().replace(/[.)]$/, ''))
}
