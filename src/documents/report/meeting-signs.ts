import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { isAnotherBody } from './addressee.ts'
import { type BodyInLine, isAuthority } from './body-line.ts'
import { type FieldSign, labelSigns, withoutLabel } from './choose-field.ts'
import { isLetterhead, isNotTitle } from './header-looks.ts'
import { printedDates } from './printed-date.ts'

const ofSentences = phraseBook('sentence-words')
const ofTitles = phraseBook('title-words')

/**
 * What tells the body that meets from others that a head names.
 * @param asked who is asked by the words that open the recommendations
 */
export function meetingSigns(asked: string | null): FieldSign<BodyInLine>[] {
  return [
    ...labelSigns('meeting', 'meetingDate'),
    [-3.5, ({ named }) => !named],
    [1, ({ name, named }) => named && wordsIn(name).length > 1],
    [-3, ({ name }) => isAuthority(name) || isLetterhead(name)],
    // Of two bodies that each have a day, either may be the one that meets, whoever is asked.
    [2, (_, { text }) => printedDates(text).length > 0],
    [
      1,
      ({ name, named }, { text }) =>
        named && asked !== null && printedDates(text).length === 0 && !isAnotherBody(asked, name),
    ],
    [
      -1.5,
      ({ name }, { text }) => asked !== null && printedDates(text).length === 0 && isAnotherBody(asked, name),
    ],
    ...withoutLabel(looks),
  ]
}

const looks: readonly FieldSign<BodyInLine>[] = [
  [3, ({ whole }, { standing }) => whole && standing !== 'asked'],
  [1, (_, { standing }) => standing === 'asked'],
  [2.5, ({ reported }) => reported],
  [-1, ({ whole, reported }) => !whole && !reported],
  [1, (_, { above, below }) => [above, below].some((near) => printedDates(near).length > 0)],
  [0.5, (_, { bold, level }) => bold || level !== null],
  [-4, (_, { text }) => isNotTitle(text) && !isLetterhead(text)],
  [-3, (_, { text }) => ofSentences.find(wordsIn(text)) !== null],
  [-2, ({ name }) => ofTitles.find(wordsIn(name)) !== null],
  [-2.5, (_, { top }) => !top],
  [-3, (_, { standing }) => standing === 'text'],
  [-1, (_, { standing }) => standing === 'section'],
]
