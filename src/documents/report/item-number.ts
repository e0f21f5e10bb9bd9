import { wordsIn } from '../vocabulary/phrase.ts'
import { type PhraseBook, phraseBook } from '../vocabulary/phrase-book.ts'

const labels = phraseBook('label-number')
const itemLabels = phraseBook('label-item-number')

/** "7", "5.2", "12/24", "9E", "A" */
const number = /^(?:[A-Z]{0,4}[./-]?\d[\w./-]*|[A-Z]{1,2})$/

/** The number in a line that holds nothing else: "ITEM: 6", "Agenda Item 5.2", "PAPER NO. 24-61", "Paper B". */
export function itemNumberIn(text: string): string | null {
  return numberBehind(labels, text)
}

/** How far down an item's number may stand. */
const headLines = 20

/** The agenda item's number, if a line in the head of a report says nothing else. */
export function agendaNumberIn(lines: readonly { text: string }[]): string | null {
  const found = lines.slice(0, headLines).map(({ text }) => numberBehind(itemLabels, text))
  return found.find((one) => one !== null) ?? null
}

function numberBehind(book: PhraseBook, text: string): string | null {
  if (text.length > 60) return null
  const pieces = text.trim().split(/[\s:]+/)
  const last = pieces.pop()?.replace(/[.)]$/, '') ?? ''
  const label = wordsIn(pieces.join(' '))
  return label.length > 0 && number.test(last) && book.is(label) ? last : null
}

/** True if a label's value is a number and no words. */
export function isItemNumber(value: string): boolean {
  return number.test(value.trim().replace(/[.)]$/, ''))
}
