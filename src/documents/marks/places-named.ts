import { oneForm } from '../text/one-form.ts'

const number = '\\d{1,3}(?:\\.\\d{1,3})*'
const named = new RegExp(
  `\\b(?:paragraphs?|paras?|sections?|tables?|at|in)\\s+(${number})(?![\\w(%]| (?:million|per cent|hours|miles))((?:\\s*(?:,|and|to|-|&)\\s*${number})*)`,
  'g',
)
/** "Paragraph 3 of Part 1 of Schedule 12A" is in the Act, and "paragraph 31 of the Cabinet report" in another paper. */
const elsewhere = /^\s*(?:\([^)]*\)\s*)?(?:of|to|in)\b(?!\s+(?:this|the report)\b)/
const year = /^(?:19|20)\d\d$/

/** The numbers of the paragraphs that a sentence names: 3.4 and 3.6 in "Paragraphs 3.4 to 3.6 are exempt". */
export function placesNamed(text: string): { first: string; last: string }[] {
  const plain = oneForm(text)
  return [...plain.matchAll(named)].flatMap(({ 0: whole, 1: first = '', 2: more = '', index }) => {
    if (elsewhere.test(plain.slice(index + whole.length)) || year.test(first)) return []
    if (/^(?:at|in)/.test(whole) && !first.includes('.')) return []
    const last = more.match(/\d+(?:\.\d+)*/g)?.at(-1) ?? first
    return [{ first, last }]
  })
}
