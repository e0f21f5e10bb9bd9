import { oneForm } from '../text/one-form.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import { closes } from './mark-words.ts'
import type { Hit } from './passages.ts'

const denial = /(?:^|[^\p{L}'])(?:no|not|none|non|nothing|neither|nor|without|nid|ddim|dim|nac)$/u
/** Words that may stand between a denial and what it denies: "None of this report is confidential". */
const between = new Set(vocabulary('marks-between').map(({ words }) => oneForm(words)))
/** "No part of this exempt report may be copied" denies nothing. */
const overridden = /^\W*(?:\p{L}+ ){0,3}(?:may|must|should|shall|can) (?:not |only )?be\b/u
const lastWord = /^(.*?)([\p{L}'§]+|[^\p{L}'§\s])$/su
const mostWords = 14
/** How many letters back a denial may stand. */
const reach = 300

/** The marks of a sentence that it denies, with only small words or other denied marks between. */
export function deniedIn(text: string, hits: readonly Hit[]): Set<Hit> {
  const denied = new Set<Hit>()
  const closing = hits.filter(({ kind }) => closes(kind))
  for (const hit of closing) {
    const from = Math.max(0, hit.start - reach)
    const before = withoutMarks(text, closing, denied, { from, to: hit.start })
    if (!overridden.test(oneForm(text.slice(hit.end))) && endsInDenial(before)) denied.add(hit)
  }
  return denied
}

/** In place of a mark that stands, a sign that is no small word. */
function withoutMarks(
  text: string,
  hits: readonly Hit[],
  denied: ReadonlySet<Hit>,
  { from, to }: { from: number; to: number },
): string {
  let rest = ''
  let at = from
  for (const hit of hits.filter(({ start, end }) => start >= from && end <= to)) {
    rest += `${text.slice(at, hit.start)}${denied.has(hit) ? '' : '§'} `
    at = hit.end
  }
  return rest + text.slice(at, to)
}

function endsInDenial(text: string): boolean {
  let tail = trimmed(oneForm(text))
  for (let words = 0; words < mostWords; words++) {
    if (denial.test(tail)) return true
    const [, rest = '', last = ''] = lastWord.exec(tail) ?? []
    if (!between.has(last)) return false
    tail = trimmed(rest)
  }
  return false
}

function trimmed(text: string): string {
  return text.replace(/[\s,-]+$/, '')
}
