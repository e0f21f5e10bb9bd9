import { wordsIn } from '../vocabulary/phrase.ts'
import { type PhraseBook, phraseBook } from '../vocabulary/phrase-book.ts'

export type FieldName =
  | 'meeting'
  | 'meetingDate'
  | 'title'
  | 'reportBy'
  | 'classification'
  | 'decisionType'
  | 'wards'
  | 'purpose'
  /** Anything else in a header, such as the portfolio holder: kept as a section under its label. */
  | 'other'

/** The labels of one field of a header. */
export interface LabelBook {
  field: FieldName
  book: PhraseBook
  /** Words so common that they are labels only with a colon, a tab or a cell's edge after them. */
  common: boolean
  /** Names of bodies, which head many reports: labels only with a colon after them or in a table. */
  body: boolean
  /** Labels of this field only if the value is words and no number, or says whether the report is open. */
  when?: 'words' | 'said'
}

const labels = (
  field: FieldName,
  name: string,
  { common = false, body = false, when }: Partial<Omit<LabelBook, 'field' | 'book'>> = {},
): LabelBook => ({ field, book: phraseBook(`label-${name}`), common, body, ...(when && { when }) })

const labelBooks: readonly LabelBook[] = [
  labels('meetingDate', 'meeting-date'),
  labels('meetingDate', 'meeting-date-common', { common: true }),
  labels('meeting', 'meeting'),
  labels('meeting', 'meeting-common', { common: true }),
  labels('meeting', 'meeting-body', { common: true, body: true }),
  labels('other', 'other-body', { common: true, body: true }),
  labels('title', 'title'),
  labels('title', 'title-common', { common: true }),
  labels('title', 'title-if-words', { common: true, when: 'words' }),
  labels('reportBy', 'report-by'),
  labels('reportBy', 'report-by-common', { common: true }),
  labels('classification', 'classification-if-said', { when: 'said' }),
  labels('classification', 'classification'),
  labels('classification', 'classification-common', { common: true }),
  labels('decisionType', 'decision-type'),
  labels('wards', 'wards'),
  labels('wards', 'wards-common', { common: true }),
  labels('purpose', 'purpose'),
  labels('purpose', 'purpose-common', { common: true }),
  labels('other', 'number'),
  labels('other', 'other'),
  labels('other', 'other-common', { common: true }),
]

const openness = phraseBook('label-classification-values')

export function saysOpenness(value: string): boolean {
  return openness.startLength(wordsIn(value)) > 0
}

const anyLabel = phraseBook('labels')

/** The labels among which words are one. Most lines of a file are none, which one look tells. */
export function labelBookFor(label: readonly string[]): LabelBook | undefined {
  return anyLabel.is(label) ? labelBooks.find(({ book }) => book.is(label)) : undefined
}
