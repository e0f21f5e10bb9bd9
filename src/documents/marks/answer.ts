import { hasTick, tickedAnswer } from '../report/ticked.ts'
import { closedUp, oneForm } from '../text/one-form.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import { deniedIn } from './denied.ts'
import { closes } from './mark-words.ts'
import { placesNamed } from './places-named.ts'
import { hitsIn, isOnlyMark, ownWords, partsNamed, plainWords } from './small-words.ts'

/** What an answer says of its paper: `part` that only a part is closed, `both` that it is open and closed. */
export type FormAnswer = 'no' | 'yes' | 'open' | 'closed' | 'part' | 'both' | 'unclear' | 'other'

const denials = new Set(vocabulary('marks-denied').map(({ words }) => plainWords(words).join(' ')))
const denying = /\b(?:no|none|not|nil|nothing|dim|nac|nid)\b/
const yes = /^(?:yes|y|ydy|ydyw|oes)\b/
const grounds = /^(?:paragraphs?\b|category\b|reasons?\b|by virtue\b|under\b|schedule\b|\d{1,2}\b)/
const boxes = /[☐☒☑□❏✓✔✗✘]|\[\s*[xX]?\s*\]/gu
const ticked = /[☒☑✓✔✗✘]|\[\s*[xX]\s*\]/u

/** What the text beside a question or a label says, or null if there is none. */
export function answerIn(text: string): FormAnswer | null {
  const said = closedUp(text.replace(/\bif (?:yes|so)\b.*$/is, '').trim())
  if (said === '') return null
  const box = tickedAnswer(said)
  if (box) return box === 'unclear' && hasTick(said) ? 'yes' : box
  const chosen = chosenIn(said)
  if (chosen === null) return /^(?:\W|x)+$/i.test(said) ? 'yes' : 'unclear'
  const words = plainWords(chosen).join(' ')
  if (words === '' || words === 'x') return 'yes'
  if (chosen.split(/[/|]/).every(isDenial) || isDenial(chosen)) return 'no'
  const [no] = firstNo.exec(chosen) ?? nothingIn.exec(chosen) ?? []
  if (no !== undefined) return answerBehindNo(chosen.slice(no.length))
  const hits = hitsIn(chosen)
  const closed = hits.some(({ kind }) => closes(kind))
  const parts = partsNamed(chosen).length > 0 || (closed && placesNamed(chosen).length > 0)
  if (hits.some(({ kind }) => kind === 'partly')) return 'part'
  if (parts && (yes.test(words) || closed || ownWords(chosen, hits).length === 0)) return 'part'
  if (yes.test(words)) return 'yes'
  if (!isOnlyMark(chosen, hits)) return closed && grounds.test(words) ? 'yes' : 'other'
  const open = hits.some(({ kind }) => kind === 'open')
  if (closed && hits[0]?.kind === 'strong') return 'closed'
  if (open && closed) return /\/|\|| or /.test(oneForm(chosen)) ? 'unclear' : 'both'
  return open ? 'open' : closed ? 'closed' : grounds.test(words) ? 'yes' : 'other'
}

/** "No, and no part of it", "No – except Appendix 2", but neither "No tender was lower" nor "No. 14 Depot Lane". */
const firstNo = /^\W*(?:no|none|nil|n\/?a|nac oes|nac ydyw?|dim|naddo)\s*(?:[,;:(–—-]|\.(?!\s*\d))\s*(?=\S)/i
/** "There is nothing here which the public may not see". */
const nothingIn = /^\W*(?=(?:there is nothing|nothing|none of|no part of)\b)/i

/** True for an answer that says of nothing that it is so: it neither closes an open paper nor opens a closed one. */
export function saysNothing(text: string): boolean {
  return nothingIn.test(text)
}

const excepting = /\b(?:except(?:ing|ed)?|save|but|apart|other than|excluding|bar|however|although|heblaw)\b/

/** What "No" says with the words behind it, which may except a part or take it all back. */
function answerBehindNo(text: string): FormAnswer {
  const hits = hitsIn(text)
  const denied = deniedIn(text, hits)
  const named = partsNamed(text).length > 0
  if (hits.some((hit) => closes(hit.kind) && !denied.has(hit))) return named ? 'part' : 'closed'
  return named && excepting.test(oneForm(text)) ? 'part' : 'no'
}

/** True for "None", "No, this is a public report" and "There are no exempt items", but not for "No tender was lower". */
export function isDenial(text: string): boolean {
  const words = plainWords(text).join(' ')
  if (denials.has(words)) return true
  const closed = hitsIn(text).find(({ kind }) => closes(kind))
  const before = closed ? text.slice(0, closed.start) : text
  return denying.test(oneForm(before)) && !/\d|\b(?:may|must|should|shall)\b/.test(words) && isOnlyMark(text)
}

/** The option that is ticked on a form that prints several; the text itself if it has no boxes; null if none is ticked. */
function chosenIn(text: string): string | null {
  const found = [...text.matchAll(boxes)]
  const [first] = found
  if (first === undefined) return text
  const leads = first.index === 0
  const options = found.map((box, at) => {
    const from = leads ? box.index + box[0].length : at === 0 ? 0 : (found[at - 1]?.index ?? 0) + 1
    const to = leads ? (found[at + 1]?.index ?? text.length) : box.index
    return { ticked: ticked.test(box[0]), words: text.slice(from, to) }
  })
  const chosen = options.filter((option) => option.ticked)
  return chosen.length === 0 ? null : chosen.map(({ words }) => words).join(' ')
}
