import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'

const welsh = phraseBook('welsh')
const english = phraseBook('english')

/** How many more words are Welsh than English; below 0, the text is rather English. */
export function welshness(text: string): number {
  const words = wordsIn(text.slice(0, 2000))
  return welsh.all(words).length - english.all(words).length
}

/** True if a text has words of both languages, as where a conversion ran two columns together. */
export function mixesLanguages(text: string): boolean {
  const words = wordsIn(text.slice(0, 2000))
  return welsh.all(words).length >= 2 && english.all(words).length >= 2
}
