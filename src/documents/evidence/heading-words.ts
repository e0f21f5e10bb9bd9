import { onceForText } from '../text/once-for-text.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { type PhraseBook, phraseBook } from '../vocabulary/phrase-book.ts'

/** Under `maybe-recommendations` stand the report's own only if no other heading has any. */
export type HeadingKind =
  | 'recommendations'
  | 'maybe-recommendations'
  | 'appendices'
  | 'background-papers'
  | 'section'

const names = phraseBook('heading-recommendations')
const around = phraseBook('around-recommendations')
const behind = phraseBook('after-recommendations')
const whom = phraseBook('recommendations-for')
const verb = phraseBook('verb')
const maybe = phraseBook('heading-maybe')
const appendices = phraseBook('heading-appendices')
const backgroundPapers = phraseBook('heading-background-papers')
const section = phraseBook('heading-section')
const never = phraseBook('heading-never')

/** What stands under a heading of these words, or null if reports do not use them as one. */
export const kindOf = onceForText((text): HeadingKind | null => {
  if (text.length > longest) return null
  const languages = text.split(/\s[/|–]\s/)
  const [first = ''] = languages
  // "A – Recommendations": a letter that parts the sections.
  if (/^\p{Lu}{1,2}$/u.test(first)) return kindOfOne(text.slice(first.length))
  const [one, two] = languages.map(kindOfOne)
  return languages.length === 2 && one === two && one !== undefined && one !== null ? one : kindOfOne(text)
})

const longest = 160

function kindOfOne(text: string): HeadingKind | null {
  const words = wordsIn(text)
  if (words.length === 0 || words.length > 24) return null
  if (namesRecommendations(words)) return 'recommendations'
  if (maybe.is(words)) return 'maybe-recommendations'
  if (appendices.is(words)) return 'appendices'
  if (backgroundPapers.is(words)) return 'background-papers'
  return text.length <= 80 && section.is(words) && !never.is(words) ? 'section' : null
}

/** True if the words that do not name recommendations are those that go with them. */
function namesRecommendations(words: readonly string[]): boolean {
  const named = names.find(words)
  if (!named) return false
  const rest = words.slice(named.to)
  const told = rest.findIndex((_, index) => whom.startLength(rest.slice(index)) > 0)
  const addressed = told === -1 ? [] : rest.slice(told)
  return (
    allKnown(words.slice(0, named.from), [around]) &&
    allKnown(told === -1 ? rest : rest.slice(0, told), [around, behind]) &&
    !addressed.some((word) => verb.is([word]))
  )
}

/** True if these phrases make up the words. */
function allKnown(words: readonly string[], books: readonly PhraseBook[]): boolean {
  let rest = words
  while (rest.length > 0) {
    const taken = Math.max(...books.map((book) => book.startLength(rest)))
    if (taken === 0) return false
    rest = rest.slice(taken)
  }
  return true
}
