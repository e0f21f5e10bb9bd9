import { stem } from './stem.ts'

/** The words of a text as the vocabularies spell them: small letters, no marks, "s" for "(s)" and "and" for "&". */
export function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/(?<=\p{L})(?:\(s\)|\/s\b)/gu, 's')
    .replace(/&/g, ' and ')
  return plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu) ?? []
}

/** The same, with the marks that part sentences and clauses. */
export function wordsWithMarks(text: string): string[] {
  return text
    .split(/(?<!\S)(?=[.,;:?])|([.,;:?])(?=\s|$)/)
    .flatMap((piece = '') => (/^[.,;:?]$/.test(piece) ? [piece] : wordsIn(piece)))
}

/** "…" in a phrase: any words. */
export const anyWords = '…'

/**
 * All that a phrase stands for. In it, "[x|y]" may be absent, "(x|y)" is either, "{kind}" is any phrase of that
 * kind, and "agree~" every form of that verb.
 */
export function expand(phrase: string, phrasesOf: (kind: string) => readonly string[]): string[] {
  const found = /\[([^[\](){}]*)\]|\(([^[\](){}]*)\)|\{([a-z-]+)\}/.exec(phrase)
  if (!found) return [phrase]
  const [group, optional, either, kind] = found
  const options =
    kind !== undefined
      ? phrasesOf(kind)
      : optional !== undefined
        ? ['', ...optional.split('|')]
        : (either ?? '').split('|')
  const before = phrase.slice(0, found.index)
  const after = phrase.slice(found.index + group.length)
  return options.flatMap((option) => expand(`${before}${option}${after}`, phrasesOf))
}

/** The words of an expanded phrase, with "…" among them. */
export function tokensOf(phrase: string): string[] {
  return phrase
    .split(anyWords)
    .flatMap((piece, index) => [...(index > 0 ? [anyWords] : []), ...piece.split(' ').flatMap(formsOf)])
}

function formsOf(word: string): string[] {
  return word.endsWith('~') ? [stem(word.slice(0, -1))] : wordsWithMarks(word)
}
