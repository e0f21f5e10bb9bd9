import { anyWords, expand, tokensOf } from './phrase.ts'
import { stem } from './stem.ts'
import { vocabulary } from './vocabulary.ts'

/** Where a phrase stands in a text, counted in words. */
export interface Found {
  from: number
  to: number
}

/** Finds the phrases of a vocabulary in texts, which are given as `wordsIn` makes them. */
export interface PhraseBook {
  /** The first place where a phrase stands, with the longest there. */
  find(words: readonly string[]): Found | null
  /** Every place where a phrase stands, with the longest there. */
  all(words: readonly string[]): Found[]
  /** How many words the longest phrase takes with which they start, or which starts at a later word, or 0. */
  startLength(words: readonly string[], from?: number): number
  /** True if the words end in a phrase. */
  ends(words: readonly string[]): boolean
  /** True if one phrase is the whole text. */
  is(words: readonly string[]): boolean
}

/** Phrases as a tree of words. */
interface Branch {
  ends: boolean
  next: Map<string, Branch>
}

/** How many words "…" may stand for. */
const mostWords = 12

/** A vocabulary in which "{name}" is any phrase of the vocabulary of that name. */
export function phraseBook(name: string): PhraseBook {
  const root = grow(printed(name).flatMap((phrase) => expand(phrase, printed)))
  const foundAt = (words: readonly string[], from: number): Found[] => {
    const to = longest(root, words, from, false)
    return to > from ? [{ from, to }] : []
  }
  return {
    find: (words) => {
      for (let from = 0; from < words.length; from++) {
        const [found] = foundAt(words, from)
        if (found) return found
      }
      return null
    },
    all: (words) => words.flatMap((_, from) => foundAt(words, from)),
    startLength: (words, from = 0) => Math.max(0, longest(root, words, from, false) - from),
    ends: (words) => words.some((_, from) => longest(root, words, from, true) > 0),
    is: (words) => longest(root, words, 0, true) > 0,
  }
}

function printed(name: string): string[] {
  return vocabulary(name).map(({ words }) => words)
}

function grow(phrases: readonly string[]): Branch {
  const root: Branch = { ends: false, next: new Map() }
  for (const phrase of phrases) {
    let branch = root
    for (const token of tokensOf(phrase)) {
      const next = branch.next.get(token) ?? { ends: false, next: new Map() }
      branch.next.set(token, next)
      branch = next
    }
    branch.ends = true
  }
  return root
}

/** Where the longest phrase from a word on ends, or -1. */
function longest(branch: Branch, words: readonly string[], at: number, whole: boolean): number {
  let best = branch.ends && (!whole || at === words.length) ? at : -1
  const word = words[at]
  for (const form of word === undefined ? [] : [word, stem(word)]) {
    const next = branch.next.get(form)
    if (next) best = Math.max(best, longest(next, words, at + 1, whole))
  }
  const any = branch.next.get(anyWords)
  for (let to = at + 1; any && to <= Math.min(words.length, at + mostWords); to++)
    best = Math.max(best, longest(any, words, to, whole))
  return best
}
