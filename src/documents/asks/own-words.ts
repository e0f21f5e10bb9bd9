import { type Found, has, phraseBook } from '../vocabulary/phrase-book.ts'
import type { AskedThing, FreeRequest } from './split-requests.ts'

const recommends = phraseBook('asks-recommend')
const toWhom = phraseBook('asks-to-whom')
const whatFor = phraseBook('asks-what-for')
const forming = phraseBook('asks-forming')
const given = phraseBook('asks-given')
const theirs = phraseBook('asks-theirs')
const theirsAfter = phraseBook('asks-theirs-after')

/** What members may put into words, by how often it is they who do so. */
const things = [
  { book: phraseBook('asks-own-recommendations'), weight: 2, needsReader: false },
  { book: phraseBook('asks-own-response'), weight: 2, needsReader: false },
  { book: phraseBook('asks-own-comments'), weight: 1.6, needsReader: true },
  { book: phraseBook('asks-own-comments-perhaps'), weight: 0.8, needsReader: true },
]

interface Said extends FreeRequest {
  /** Where the paper, or somebody else, already gives the words. */
  given: readonly Found[]
  /** Members are to put something, whatever the main verb is. */
  acts: boolean
  /** How much it says that somebody else gets the words. */
  reader: number
}

/** How much a request speaks for words that members find themselves and that somebody else gets. */
export function ofOwnWords(request: FreeRequest, whole: readonly string[]): number {
  const { verb, words } = request
  const said: Said = {
    ...request,
    given: given.all(words),
    acts: verb === 'form' || verb === 'say' || has(forming, words),
    reader: ofReader(words, whole),
  }
  if (verb === 'recommend') return ofRecommending(said)
  if (verb === 'comment') return 0.5 + said.reader * 1.7
  return Math.max(ofRecommending(said), ofSaying(said), ofAnything(said), ...ofThings(said))
}

function ofReader(words: readonly string[], whole: readonly string[]): number {
  if (has(toWhom, words)) return 1.5
  if (has(whatFor, words)) return 1.2
  return words.length < whole.length && (has(toWhom, whole) || has(whatFor, whole)) ? 0.6 : 0
}

function ofThings(said: Said): number[] {
  return things.flatMap(({ book, weight, needsReader }) =>
    book.all(said.words).map((one) => {
      const own = isVerb(one, said) ? 0 : weight + ofOwner(said, one)
      const sum = own <= 0 ? 0 : own + said.reader + (said.acts ? 1.2 : 0)
      return needsReader ? Math.min(sum, mostFor(said.reader)) : sum
    }),
  )
}

/** Comments that nobody else gets are hardly more than a view. */
function mostFor(reader: number): number {
  if (reader > 1) return 6
  return reader > 0 ? 2.2 : 1.7
}

/** "Issue the Direction": it is the verb, and no thing. */
function isVerb({ from, to }: Found, { at }: AskedThing): boolean {
  return from === at && to === at + 1
}

/** Whether the words are still to be found, and by whom: "any comments", "its views", "the comments received". */
function ofOwner({ words, given, wished, free }: Said, { from, to }: Found): number {
  if (given.some((one) => one.from < to && from < one.to)) return -2.5
  const own = wished ? 1.2 : free ? 0.8 : 0
  const before = words.slice(Math.max(0, from - 4), from)
  if (has(theirs, before) || theirsAfter.startLength(words, to) > 0) return Math.max(own, 0.9)
  const isKnown = before.some((word) => /'s?$/.test(word)) || before.slice(-2).some(isArticle)
  return isKnown && !wished ? -2.2 : own
}

/** "Put to the Leader what Members want": whatever it may be called. */
function ofAnything({ verb, words, at, acts, reader, wished, free }: Said): number {
  if (reader < 1) return 0
  if (wished) return acts ? 3 : 1.6
  return verb === 'form' && !isArticle(words[at + 1] ?? '') ? 0.9 : free ? 0.7 : 0
}

/** "Suggest to the Board how …": the verb itself says that members find the words. */
function ofSaying({ verb, given, free, reader }: Said): number {
  if (verb !== 'say') return 0
  return 1.2 + (given.length > 0 ? 0 : free ? 2 : 0.9) + (reader > 0 ? 1.2 : -0.6)
}

/** "Decide what to recommend": in most papers it is given, as in "recommend that Council approves …". */
function ofRecommending({ words, given, wished, free }: Said): number {
  const found = recommends.all(words).some(({ from }) => !/^(?:is|are|as)$/.test(words[from - 1] ?? ''))
  if (!found || !free) return 0
  return given.length > 0 && !wished ? 1.4 : 3.5
}

function isArticle(word: string): boolean {
  return /^(?:the|yr?)$|'r$/.test(word)
}
