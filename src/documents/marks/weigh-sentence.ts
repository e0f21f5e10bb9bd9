import { oneForm } from '../text/one-form.ts'
import { deniedIn } from './denied.ts'
import { closes, stronger } from './mark-words.ts'
import type { Hit } from './passages.ts'
import { placesNamed } from './places-named.ts'
import type { AroundMark, Says } from './says.ts'
import { isOnlyMark, ownWords, partsNamed } from './small-words.ts'
import { standing, weightOf } from './weight.ts'

const conditional = /\b(?:if|whether|where|when|unless|should)\b[^.]*$/
const paper = '(?:report|item|paper|document|briefing|appendix)'
const ofPaper = new RegExp(`\\b(?:this|the|whole|entire) (?:\\w+ )?${paper}\\b([^.]*)$`)
const ofWelshPaper = /\b(?:adroddiad|eitem|papur|dogfen) (?:hwn|hon)\b([^.]*)$/
const pointing = /\b(?:rest|remainder|following|below|what follows)\b/
const here = /\bthis (?:section|appendix|annex|annexe|part|paragraph|page|table|schedule|enclosure)\b/
const verb = /\b(?:is|are|contains?|includes?|remains?|must|should|will|has|be|yw|yn|mae)\b/

/** How many letters back a sentence may say what it is about. */
const nearby = 120

/** What a sentence says of its paper, by the words around its marks. */
export function saidInSentence(text: string, hits: readonly Hit[], around: AroundMark): Says {
  const offset = around.before.length
  const whole = `${around.before}${text}${around.after}`
  const closing = hits
    .filter(({ kind }) => closes(kind))
    .map((hit) => ({ ...hit, start: hit.start + offset, end: hit.end + offset }))
  const denied = deniedIn(whole, closing)
  const left = joined(
    closing.filter((hit) => !denied.has(hit)),
    whole,
  )
  const said = left.map((hit) => saidAt(whole, hit, around))
  if (said.length === 0) return 'denied'
  return (['closed', 'part', 'mention'] as const).find((says) => said.includes(says)) ?? null
}

/** Marks with only small words between, as in "Exempt by virtue of paragraph 3 of Schedule 12A", are one. */
function joined(hits: readonly Hit[], text: string): Hit[] {
  const all: Hit[] = []
  for (const hit of hits) {
    const last = all.at(-1)
    const between = last ? text.slice(last.end, hit.start) : ''
    if (last && !/[.;!?]\s/.test(between) && isOnlyMark(between, []))
      all[all.length - 1] = { ...last, kind: stronger(last.kind, hit.kind), end: hit.end }
    else all.push(hit)
  }
  return all
}

function saidAt(text: string, hit: Hit, around: AroundMark): Says {
  if (hit.kind === 'partly') return 'part'
  const before = oneForm(sentenceBefore(text.slice(0, hit.start)))
  const closed = hit.kind === 'weak' && !around.atTop ? 'mention' : 'closed'
  if ((pointing.test(before.slice(-nearby)) || here.test(before.slice(-nearby))) && verb.test(before))
    return closed
  if (namesPart(before, text, hit)) return hit.kind === 'weak' && !isOnlyMark(text) ? null : 'part'
  const [, said = ''] = ofPaper.exec(before) ?? ofWelshPaper.exec(before) ?? []
  if (verb.test(said) && !conditional.test(before) && ownWords(said, []).length <= 1) return closed
  if (weightOf(hit, text, around) >= standing) return 'closed'
  return hit.kind === 'weak' ? null : 'mention'
}

function namesPart(before: string, text: string, { start, end }: Hit): boolean {
  const after = oneForm(text.slice(end))
  return (
    partsNamed(before).length > 0 ||
    (verb.test(before) && placesNamed(before).length > 0) ||
    partsNamed(text.slice(start, end)).length > 0 ||
    /^\W*(?:\w+ )?(?:appendi|annex|enclosure|attachment)/.test(after)
  )
}

function sentenceBefore(text: string): string {
  const end = [...text.matchAll(/[.!?]\s+/g)].at(-1)
  return end ? text.slice(end.index + end[0].length) : text
}
