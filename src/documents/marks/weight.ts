import { oneForm } from '../text/one-form.ts'
import type { Hit } from './passages.ts'
import type { AroundMark } from './says.ts'
import { isOfTaxOrDuty } from './small-words.ts'

const ofKind = { strong: 2, usual: 1, weak: 0, partly: 0, open: 0, ends: 0, 'other-sense': 0 } as const

const opening = /^\W*(?:the|this|these|an?)?\s*$|(?:[([{–—:|\t\n]|\s-|\s{2}|[.!?;]["”’)\]]?)\s*$/i
const labelled = /^\s*\(?[\w.]{1,6}[.)]\s*$/
const closing = /^\W*$|^\s*[)\]}–—:|\t\n;.!?]|^\s-\s|^\s{2}/
const reasoned =
  /^\W*(?:by virtue|under|pursuant|in accordance|paragraph|as (?:it|defined)|because|schedule|section)\b/
const verb = /^\W*(?:is|are|was|were|can|could|may|might|will|would|has|have|had|be)\b/
const aboutThing = /^\W*(?:from|to|for|in|of|on|at|with)\b/

/** What weighs 3 or more stands as a mark; less is a mention. */
export const standing = 3

/** How much says that a mark within other text stands as a mark. */
export function weightOf(hit: Hit, text: string, around: AroundMark): number {
  const before = text.slice(0, hit.start)
  const after = text.slice(hit.end)
  const opens = opening.test(before) || labelled.test(before)
  const next = oneForm(after)
  const reason = reasoned.test(next)
  const capitals = isCapitals(text, hit)
  const runsOn = verb.test(next) || (hit.kind !== 'strong' && aboutThing.test(next))
  return (
    ofKind[hit.kind] +
    (opens ? 1 : capitals ? 0 : -1) +
    (closing.test(after) || reason ? 1 : 0) +
    (capitals ? 2 : 0) +
    (around.standsOut && hit.kind !== 'weak' ? 1 : 0) -
    (hit.kind !== 'strong' && isOfTaxOrDuty(text) ? 2 : 0) -
    (runsOn && !reason ? 2 : 0)
  )
}

/** True for a mark in capitals among small letters. */
function isCapitals(text: string, { start, end }: Hit): boolean {
  const mark = text.slice(start, end)
  const rest = `${text.slice(0, start)} ${text.slice(end)}`
  const capitals = mark === mark.toUpperCase() && /\p{Lu}.*\p{Lu}.*\p{Lu}/su.test(mark)
  return capitals && (rest.match(/\p{Ll}{2,}/gu) ?? []).length >= 1
}
