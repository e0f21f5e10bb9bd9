import type { ReadField } from '../../committee/agenda/reports/confidence.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { matchField } from './header-field.ts'
import { isItemNumber, itemNumberIn } from './item-number.ts'
import { printedDates } from './printed-date.ts'

export type HeaderField = Exclude<ReadField, 'recommendations'>

const bodyWords = phraseBook('body-words')

/** Whether a value reads like one of its field. */
export const reads: Readonly<Record<HeaderField, (text: string) => boolean>> = {
  title: (text) =>
    text.length < 300 &&
    !(/\d/.test(text) && isItemNumber(text)) &&
    itemNumberIn(text) === null &&
    !isBareDate(text) &&
    !isBareLabel(text),
  meeting: (text) => text.length < 160 && !isSentence(text) && bodyWords.find(wordsIn(text)) !== null,
  meetingDate: () => true,
  reportBy: (text) =>
    text.length < 250 && !isSentence(text) && printedDates(text).length === 0 && /\p{L}{3}/u.test(text),
  classification: () => true,
  decisionType: (text) => text.length < 200 && !isBareDate(text),
  wards: (text) => text.length < 1500 && !isBareDate(text),
  purpose: (text) => text.length > 5 && !isBareDate(text),
}

function isBareDate(text: string): boolean {
  return printedDates(text).length > 0 && text.split(/\s+/).length <= 5
}

/** A value that is itself a label was read from the wrong cell. */
function isBareLabel(text: string): boolean {
  return /:$/.test(text) && matchField(text, 'no')?.rest === ''
}

function isSentence(text: string): boolean {
  return /\p{Ll}{3}\. \p{Lu}/u.test(text) || /\p{Ll}{3}[.?]$/u.test(text)
}
