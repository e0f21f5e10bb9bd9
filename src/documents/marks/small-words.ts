import { oneForm } from '../text/one-form.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import { closes } from './mark-words.ts'
import { type Hit, passagesIn } from './passages.ts'

const wordsOf = (name: string) => vocabulary(name).map(({ words }) => oneForm(words))
const about = new Set(wordsOf('marks-about'))
const elsewhere = wordsOf('marks-elsewhere')
const names = wordsOf('marks-parts')
const part = new RegExp(`\\b(${names.join('|')})\\b(?: (?:no\\.? )?([a-z]|\\d{1,2}|[ivx]{1,5})\\b)?`, 'g')
const maxWords = 24

/** The words of a text in one form. */
export function plainWords(text: string): string[] {
  return oneForm(text).match(/[\p{L}\p{N}']+/gu) ?? []
}

export function hitsIn(text: string): Hit[] {
  return passagesIn([text])[0]?.hits ?? []
}

/** The words of a text that are neither a mark nor one of the small words, numbers and parts around marks. */
export function ownWords(text: string, hits: readonly Hit[] = hitsIn(text)): string[] {
  let rest = text
  for (const { start, end } of hits) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return plainWords(rest).filter((word) => !about.has(word) && !names.includes(word) && !isNumber(word))
}

function isNumber(word: string): boolean {
  return /^(?:\d{1,4}[a-z]{0,2}|[a-z]\d{0,4}|[a-z]{1,2}'[a-z])$/.test(word)
}

/** True if a text is only a mark and what usually stands around one. */
export function isOnlyMark(text: string, hits: readonly Hit[] = hitsIn(text)): boolean {
  return plainWords(text).length <= maxWords && ownWords(text, hits).length === 0
}

/** The parts of a paper that a text names, such as "appendix b". Schedule 12A is no such part. */
export function partsNamed(text: string): string[] {
  const plain = oneForm(text).replace(/\b(?:schedule|atodlen) (?:12 ?\(?a|7 ?\(?a|6)\b/g, ' ')
  return [...plain.matchAll(part)].flatMap(([, name = '', number]) =>
    /^(?:app|schedule|atodlen|exhibit|supplement.*)$/.test(name) && number === undefined
      ? []
      : [number === undefined ? name : `${name} ${number}`],
  )
}

/** True if words near "exempt" show that it is about a tax, a charge or the like. */
export function isOfTaxOrDuty(text: string): boolean {
  const plain = ` ${plainWords(text).join(' ')} `
  return elsewhere.some((words) => plain.includes(` ${words} `))
}

/** True if a text is only a label or a statement about openness: "Does this report contain exempt information". */
export function isAboutOpenness(text: string): boolean {
  const hits = text.length > 120 ? [] : hitsIn(text)
  return hits.length > 0 && isOnlyMark(text, hits)
}

/** True if a text holds words that may mark something as closed. */
export function hasMark(text: string): boolean {
  return hitsIn(text).some(({ kind }) => closes(kind) && kind !== 'weak')
}
