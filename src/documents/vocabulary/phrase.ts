import { onceForText } from '../text/once-for-text.ts'
import { isPrintable, oneForm } from '../text/one-form.ts'
import { stem } from './stem.ts'

/** The words of a text as the vocabularies spell them: small letters, no marks, "s" for "(s)" and "and" for "&". */
export const wordsIn = onceForText((text): readonly string[] => {
  const singular = /[(/]s/i.test(text) ? text.replace(plural, 's') : text
  const plain = oneForm(singular.replaceAll('&', ' and '))
  return plain.match(isPrintable(plain) ? plainWord : word) ?? []
})

const plural = /(?<=\p{L})(?:\(s\)|\/s\b)/giu
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu
const plainWord = /[a-z0-9][a-z0-9']*/g

/** The same, with the marks that part sentences and clauses. */
export function wordsWithMarks(text: string): string[] {
  return text
    .split(/(?<!\S)(?=[.,;:?])|([.,;:?])(?=\s|$)/)
    .flatMap((piece = '') => (/^[.,;:?]$/.test(piece) ? [piece] : wordsIn(piece)))
}

/** In a phrase: any words, at least one. */
export const anyWords = '…'
/** In a phrase: any one word. */
export const oneWord = '*'

/** All that a phrase stands for. In it, "[x|y]" may be absent, and "(x|y)" is either. */
export function expand(phrase: string): string[] {
  const found = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/.exec(phrase)
  if (!found) return [phrase]
  const [group, optional, either = ''] = found
  const options = optional === undefined ? either.split('|') : ['', ...optional.split('|')]
  const before = phrase.slice(0, found.index)
  const after = phrase.slice(found.index + group.length)
  return options.flatMap((option) => expand(`${before}${option}${after}`))
}

const marks = /(…|\*|\{[a-z-]+\})/

/** True if a token of a phrase stands for other words: "…", "*" or "{name}". */
export function isWildcard(token: string): boolean {
  return marks.test(token)
}

/** The words and marks of an expanded phrase. "agree~" is every form of that verb. */
export function tokensOf(phrase: string): string[] {
  return phrase.split(' ').flatMap(tokensOfWord)
}

/** The vocabularies have few different words, of which each stands in many phrases. */
const tokensOfWord = onceForText((word): readonly string[] =>
  word.split(marks).flatMap((piece) => (isWildcard(piece) ? [piece] : formsOf(piece))),
)

function formsOf(word: string): string[] {
  return word.endsWith('~') ? [stem(word.slice(0, -1))] : wordsWithMarks(word)
}
