import type { ReadField } from '../../committee/agenda/reports/confidence.ts'
import { printedDates } from './printed-date.ts'

/** The fields that are read behind labels only. */
export type LabelledField = Exclude<ReadField, 'recommendations' | 'title' | 'meeting' | 'meetingDate'>

/** Whether a value reads like one of its field. */
export const reads: Readonly<Record<LabelledField, (text: string) => boolean>> = {
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

function isSentence(text: string): boolean {
  return /\p{Ll}{3}\. \p{Lu}/u.test(text) || /\p{Ll}{3}[.?]$/u.test(text)
}
