import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'

const stamp = phraseBook('item-stamp')
const attendance = phraseBook('minutes-attendance')
const books = {
  agenda: phraseBook('agenda-title'),
  business: phraseBook('agenda-business'),
  minutes: phraseBook('minutes-title'),
  appendix: phraseBook('appendix-title'),
  part: phraseBook('part-title'),
}

/** How many words of a title tell what it heads: the name of a committee may be long. */
const tellingWords = 12

/** True if these words are the title of such a part of a pack. */
export function isTitled(kind: keyof typeof books, text: string): boolean {
  const words = wordsIn(stampedTitle(text)?.title ?? text).slice(0, tellingWords)
  return text.length < 120 && !/[.;,]$/.test(text) && books[kind].is(words)
}

/** True if a line tells who came to a meeting. */
export function saysWhoCame(text: string): boolean {
  const [label = ''] = text.split(/[:\t]/, 1)
  return attendance.is(wordsIn(label).slice(0, tellingWords))
}

const itemNumber = /^\d{1,3}[a-z]?$/

/** The number in "Agenda Item 6", "ITEM NO. 6.1" or "Eitem 6 / Item 6", or null if a text is more or less than that. */
export function stampedNumber(text: string): string | null {
  if (text.length > 60) return null
  const numbers = new Set(text.split(/\s+[/|]\s+/).map(numberStamped))
  const [number = null] = numbers
  return numbers.size === 1 ? number : null
}

function numberStamped(text: string): string | null {
  const words = wordsIn(text)
  const rest = words.slice(stamp.startLength(words))
  if (rest.length === 1 && rest.length < words.length && /\s[A-Z]$/.test(text)) return text.slice(-1)
  // "24-61" is a paper's reference, not the number of an item.
  const numbered = rest.length === 1 || (rest.length === 2 && text.includes(rest.join('.')))
  return numbered && rest.length < words.length && rest.every((word) => itemNumber.test(word))
    ? rest.join('.')
    : null
}

/** Splits "Agenda item 6: Home care", or returns null for a title without such a number. */
export function stampedTitle(text: string): { number: string; title: string } | null {
  if (!/\s(?:\d|[A-Z]\b)/.test(text)) return null
  const [, before = '', number, title] =
    /^(\p{L}[\p{L}. ]*?)\s(\d{1,3}(?:\.\d{1,2})?[a-zA-Z]?|[A-Z])\s*[:.–—-]\s*(\p{L}.*)$/u.exec(text) ?? []
  return number !== undefined && title !== undefined && stamp.is(wordsIn(before)) ? { number, title } : null
}

const numbered =
  /^(\p{L}[\p{L} ]*\s)?(\d{1,3}(?:\.\d{1,2})?[a-zA-Z]?|[A-Z](?=[.):]))(?:[.):]|\s*[–-])?\s+(?=[‘“"'\p{L}])(.+)$/u

/** Splits "6 Home care", "Item 6 – Home care" and "D. Home care"; no number in "Home care". */
export function numberedTitle(text: string): { number: string | null; title: string } {
  const [, stamped, number = null, title = text] = numbered.exec(text.trim()) ?? []
  const item = stamped === undefined || stamp.is(wordsIn(stamped))
  return item ? { number, title } : { number: null, title: text.trim() }
}
