import { oneSpaced } from '../line.ts'
import { onceForText } from '../text/once-for-text.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'

const opens = phraseBook('lead-in')
const opensWithColon = phraseBook('lead-in-with-colon')
const recommends = phraseBook('recommends')
/** "That the Scrutiny Committee:" */
const namesBody = phraseBook('names-body')

const longest = 400
const brokenOff = /[:–—]\s?-?$|\s-$/

/** True if words clearly open a list of recommendations: "That:", "The Committee is recommended to:", "RESOLVED –". */
export const clearlyOpens = onceForText((words): boolean => {
  const text = oneSpaced(words)
  if (text.length > longest) return false
  const plain = wordsIn(text)
  const open = brokenOff.test(text) || /-$|\b(?:to|that)$/i.test(text)
  if (open && opensWithColon.startLength(plain) > 0) return true
  if (/:$/.test(text) && recommends.startLength(plain) > 0) return true
  return (opens.ends(plain) && !refused.test(text)) || namesBody.is(plain) || resolved.test(text)
})

const refused = /\bnot (?:recommended|proposed|asked|required)\b/i

/** "It was moved, seconded and RESOLVED –" */
const resolved = /\b(?:RESOLVED|RECOMMENDED|AGREED)(?:\s+(?:to|that))?\s*(?:[:–—-]\s*)*$/

/** True if words may open a list, even if only because they end in a colon. */
export function opensList(words: string): boolean {
  const text = oneSpaced(words)
  if (text.length > longest) return false
  return clearlyOpens(text) || (text.length < 300 && brokenOff.test(text))
}

/** True if a line opens the recommendations without a heading above it. */
export function startsRecommendations(words: string): boolean {
  const text = oneSpaced(words)
  if (text.length >= 2000) return false
  return (
    /^(?:RECOMMENDED|RESOLVED|AGREED)\b|\bRESOLVED(?:\s+(?:to|that)\b|\s*[:–—-])/.test(text) ||
    /^(?:recommended|resolved|agreed)\s*[:–—-]/i.test(text) ||
    recommends.startLength(wordsIn(text.slice(0, 300))) > 0 ||
    (/[:–—-]$/.test(text) && text.length < 120 && namesBody.is(wordsIn(text)))
  )
}
