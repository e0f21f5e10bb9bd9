import { oneSpaced } from '../line.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import type { FieldName } from './label-books.ts'

/** A label and its value with nothing between them. */
interface UnpartedField {
  field: FieldName
  rest: string
}

const titleLabels = phraseBook('label-title-unparted')

const openings: readonly [FieldName, RegExp][] = [
  ['meeting', /^[Mm]eeting of (?:the )?(\p{Lu}.{3,160})(?<!\.)$/u],
  ['other', /^report (?:no|number|ref)\.?\s*([\w/-]*\d[\w/-]*)$/i],
  ['reportBy', /^report (?:of|by|from)(?: the)?\s+(\p{Lu}[^.]{3,160})$/iu],
  [
    'meeting',
    /^report (?:to|for)(?: the)?\s+([^.]{0,100}\b(?:committee|cabinet|council|board|panel|commission)\b[^.]{0,60})$/i,
  ],
  ['reportBy', /^adroddiad gan(?: [yr]{1,2})?\s+(\p{Lu}[^.]{3,120})$/iu],
  ['meeting', /^adroddiad i['’]r\s+(\p{Lu}[^.]{3,120})$/iu],
]

/** "Report to the Scrutiny Committee", "Report of the Director", "Report Title Library strategy". */
export function unpartedField(text: string): UnpartedField | null {
  if (!/^(?:report|meeting|title|subject|paper|item|adroddiad|teitl)\b/i.test(text)) return null
  for (const [field, pattern] of openings) {
    const [, rest] = pattern.exec(text) ?? []
    if (rest) return { field, rest: oneSpaced(rest) }
  }
  const label = titleLabels.startLength(wordsIn(text.slice(0, 60)))
  const title = label > 0 ? oneSpaced(text).split(' ').slice(label).join(' ') : ''
  return /^\p{Lu}[^:]{5,150}[^.:;]$/u.test(title) ? { field: 'title', rest: title } : null
}
