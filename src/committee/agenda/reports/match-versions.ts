import type { ReadRecommendation } from './filed-report.ts'
import { inPlace, type Recommendation } from './recommendation.ts'

/** How a new version of a report changes the recommendations that members were asked about. */
export type Matched = {
  /** In the new version's order. */
  readonly present: readonly Present[]
  /** No longer in the report. What members said on them is kept. */
  readonly gone: readonly Recommendation[]
}
export type Present =
  | { readonly kind: 'same' | 'reworded'; readonly was: Recommendation; readonly read: ReadRecommendation }
  | { readonly kind: 'new'; readonly read: ReadRecommendation }

/**
 * Pairs the recommendations of the new version with those of the old one: first those with the same words, wherever they
 * now stand; then the rest by their label and by how much of the wording they share. A recommendation that asks something
 * else of members than before is a new one.
 */
export function matchVersions(
  standing: readonly Recommendation[],
  read: readonly ReadRecommendation[],
): Matched {
  const left = new Set(inPlace(standing))
  const found = new Map<ReadRecommendation, Recommendation>()
  const take = (one: ReadRecommendation, was: Recommendation) => {
    left.delete(was)
    found.set(one, was)
  }
  for (const sameLabel of [true, false])
    for (const one of read) {
      if (found.has(one)) continue
      const was = [...left].find(
        (other) => plain(other.text) === plain(one.text) && (!sameLabel || other.label === one.label),
      )
      if (was !== undefined) take(one, was)
    }
  const pairs = read
    .filter((one) => !found.has(one))
    .flatMap((one) => [...left].map((was) => ({ one, was, likeness: likeness(was, one) })))
    .filter(({ one, was, likeness }) => likeness >= 0.5 && (was.asks === one.asks || was.asks === 'nothing'))
    .sort((a, b) => b.likeness - a.likeness)
  for (const { one, was } of pairs) if (left.has(was) && !found.has(one)) take(one, was)
  return {
    present: read.map((one): Present => {
      const was = found.get(one)
      if (was === undefined) return { kind: 'new', read: one }
      return { kind: plain(was.text) === plain(one.text) ? 'same' : 'reworded', was, read: one }
    }),
    gone: [...left],
  }
}

/** The share of words that two wordings have in common, from 0 to 1, plus 0.5 if they have the same printed label. */
function likeness(was: Recommendation, read: ReadRecommendation): number {
  const a = wordsOf(was.text)
  const b = wordsOf(read.text)
  const shared = a.filter((word) => b.includes(word)).length
  const sameLabel = was.label !== null && was.label === read.label
  return (2 * shared) / (a.length + b.length) + (sameLabel ? 0.5 : 0)
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''])]
}

/** Without line breaks and the final punctuation, which depend on the page and the list. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '')
}
