import { anyWords, expand, isWildcard, oneWord, tokensOf } from './phrase.ts'
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

/** Phrases as a tree of words, in which "{name}" leads into the tree of another vocabulary. */
interface Branch {
  ends: boolean
  /** By the next word, as it is. */
  next: Map<string, Branch>
  /** Behind "…" or "*", by how many words it may stand for. */
  any: Map<number, Branch>
  /** Behind a phrase of another vocabulary, by its tree. */
  books: Map<Branch, Branch>
  /** True if some of its next words are stems. */
  stems: boolean
}

/** How many words "…" may stand for. */
const mostWords = 12

/** A vocabulary in which "{name}" is any phrase of the vocabulary of that name. */
export function phraseBook(name: string): PhraseBook {
  const root = treeOf(name)
  const foundAt = (words: readonly string[], from: number): Found[] => {
    const to = Math.max(...endsFrom(root, words, from), 0)
    return to > from ? [{ from, to }] : []
  }
  const reachesEnd = (words: readonly string[], from: number) =>
    endsFrom(root, words, from).includes(words.length)
  return {
    find: (words) => {
      for (let from = 0; from < words.length; from++) {
        const [found] = foundAt(words, from)
        if (found) return found
      }
      return null
    },
    all: (words) => words.flatMap((_, from) => foundAt(words, from)),
    startLength: (words, from = 0) => foundAt(words, from).map(({ to }) => to - from)[0] ?? 0,
    ends: (words) => words.some((_, from) => reachesEnd(words, from)),
    is: (words) => words.length > 0 && reachesEnd(words, 0),
  }
}

const trees = new Map<string, Branch>()

function treeOf(name: string): Branch {
  const known = trees.get(name)
  if (known) return known
  const root = emptyBranch()
  trees.set(name, root)
  for (const { words } of vocabulary(name)) for (const phrase of expand(words)) grow(root, tokensOf(phrase))
  return root
}

function grow(root: Branch, tokens: readonly string[]): void {
  let branch = root
  for (const token of tokens) {
    branch.stems ||= token.endsWith('~')
    if (token === anyWords) branch = grown(branch.any, mostWords)
    else if (token === oneWord) branch = grown(branch.any, 1)
    else if (isWildcard(token)) branch = grown(branch.books, treeOf(token.slice(1, -1)))
    else branch = grown(branch.next, token)
  }
  branch.ends = true
}

function grown<Key>(branches: Map<Key, Branch>, key: Key): Branch {
  const branch = branches.get(key) ?? emptyBranch()
  branches.set(key, branch)
  return branch
}

function emptyBranch(): Branch {
  return { ends: false, next: new Map(), any: new Map(), books: new Map(), stems: false }
}

/** The places at which a phrase that begins at a word may end. */
function endsFrom(branch: Branch, words: readonly string[], at: number): readonly number[] {
  const word = words[at]
  if (word === undefined) return branch.ends ? [at] : nowhere
  const next = branch.next.get(word)
  const stemmed = branch.stems ? branch.next.get(stem(word)) : undefined
  const goesOn = next || stemmed || branch.any.size + branch.books.size > 0
  if (!goesOn) return branch.ends ? [at] : nowhere
  const found = branch.ends ? [at] : []
  if (next) found.push(...endsFrom(next, words, at + 1))
  if (stemmed && stemmed !== next) found.push(...endsFrom(stemmed, words, at + 1))
  for (const [most, after] of branch.any)
    for (let to = at + 1; to <= Math.min(at + most, words.length); to++)
      found.push(...endsFrom(after, words, to))
  for (const [book, after] of branch.books)
    for (const to of endsFrom(book, words, at)) found.push(...endsFrom(after, words, to))
  return found
}

const nowhere: readonly number[] = []

/** True if a phrase stands anywhere in a text. */
export function has(book: Pick<PhraseBook, 'find'>, words: readonly string[]): boolean {
  return book.find(words) !== null
}
