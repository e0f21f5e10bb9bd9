import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { bodyIn } from './body-line.ts'
import { type FieldSign, labelSigns, withoutLabel } from './choose-field.ts'
import { type PrintedDate, printedDates } from './printed-date.ts'

const others = phraseBook('dates-otherwise')
const ofSentences = phraseBook('sentence-words')

/** What tells the meeting's date from others. */
export const dateSigns: readonly FieldSign<PrintedDate>[] = [
  ...labelSigns('meetingDate', 'meeting'),
  [1, ({ from }, { text }) => /(?:\p{L}day|\b(?:dydd|nos) \p{L}+),?\s*$/iu.test(text.slice(0, from))],
  ...withoutLabel<PrintedDate>([
    [2, (_, { text }) => text.length < 120 && ofSentences.find(wordsIn(text)) === null],
    [1.5, (_, { text }) => isBareDate(text)],
    [2, (_, { text }) => bodyIn(text) !== null],
    [1.5, ({ from }, { text }) => /\b(?:meeting|cyfarfod)\b/i.test(text.slice(0, from))],
    [1, (_, { above, below }) => bodyIn(above)?.whole === true || bodyIn(below)?.whole === true],
    [
      -4,
      ({ from }, { text }) =>
        others.ends(
          wordsIn(text.slice(0, from))
            .filter((word) => !isDay(word))
            .slice(-6),
        ),
    ],
    [-2.5, (_, { top }) => !top],
    [-3, (_, { standing }) => standing === 'text' || standing === 'section'],
  ]),
]

function isDay(word: string): boolean {
  return /day$/.test(word) && word !== 'day'
}

/** "Friday 4 June 2027 at 10 am" */
export function isBareDate(text: string): boolean {
  return printedDates(text).length > 0 && text.split(/\s+/).length <= 7
}
