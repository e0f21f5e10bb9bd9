import type { ReadRecommendation } from './filed-report.ts'
import { inPlace, type Recommendation } from './recommendation.ts'

/** What a new version of a report makes of the recommendations that members were asked about. */
export type Matched = {
  /** In the new version's order. */
  readonly present: readonly Present[]
  /** No longer in the report. What was said on them is kept. */
  readonly gone: readonly Recommendation[]
}
export type Present =
  | { readonly kind: 'same' | 'reworded'; readonly was: Recommendation; readonly read: ReadRecommendation }
  | { readonly kind: 'new'; readonly read: ReadRecommendation }

/**
 * Which recommendation of the new version is which of the old one: first by the very words, wherever they now stand;
 * then, of those that are left, by how much of the wording they share and by their label. One that asks something else
 * of members than before is another.
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

/** How much of their words two wordings share, from 0 to 1; a printed label that is the same says as much again as
 * half of them. */
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

/** How lines are broken is no part of the wording, nor how it ends: that is as it stands in its list. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '')
}
