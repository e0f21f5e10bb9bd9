import { type Found, phraseBook } from '../vocabulary/phrase-book.ts'
import type { AskedThing } from './split-requests.ts'

const freely = phraseBook('asks-freely')
const leavesOpen = phraseBook('asks-left-open')
const toWhom = phraseBook('asks-to-whom')
const othersAct = phraseBook('asks-others-act')
const delegates = phraseBook('asks-delegates')
const plan = phraseBook('asks-plan')
const planPerhaps = phraseBook('asks-plan-perhaps')
const planOfOthers = phraseBook('asks-plan-of-others')
const refersToPlan = phraseBook('asks-plan-refers')
const matters = phraseBook('asks-own-matters')
const furtherScrutiny = phraseBook('asks-further-scrutiny')
const hints = phraseBook('asks-hints')
const recommends = phraseBook('asks-recommend')
const recommendations = phraseBook('asks-own-recommendations')
const given = phraseBook('asks-given')
const comments = phraseBook('asks-own-comments')
const commentsPerhaps = phraseBook('asks-own-comments-perhaps')

/** How much a request speaks for each reading. At 0 it does so as much as for a view. */
export interface Evidence {
  'work-plan': number
  suggest: number
}

/** What speaks for a view before anything is known. */
const aView = 2

/** What speaks for nothing but a view. */
export const none: Evidence = { 'work-plan': -4, suggest: -4 }

/** @param whole all words of the recommendation: "note the work programme and agree any changes" */
export function scoreRequest({ verb, before, words, at }: AskedThing, whole: readonly string[]): Evidence {
  if (verb === 'note' && leavesOpen.startLength(words, at + 1) === 0) return none
  const own = {
    verb,
    words,
    at,
    free: has(freely, words),
    to: has(toWhom, words),
  }
  const others = has(othersAct, [...before, ...words])
  const notOwn = others || has(delegates, [...before, ...words])
  const planned = Math.max(ofPlan(words), ofPlan(whole) > 4 ? ofMatters(own) : 0)
  const hinted = has(hints, words) ? 0.6 : 0
  return {
    'work-plan': Math.max(planned + ofScrutiny(own), hinted) - aView - (others ? 3.2 : 0),
    suggest: Math.max(ofRecommendations(own) + ofComments(own), hinted) - aView - (notOwn ? 3.2 : 0),
  }
}

interface Own extends Omit<AskedThing, 'before'> {
  /** Members are free in what they say. */
  free: boolean
  /** It is said to whom their words go. */
  to: boolean
}

/** "… and agree any changes" behind a plan: it is the plan's changes that are agreed. */
function ofMatters({ verb, words, free }: Own): number {
  if (has(matters, words)) return 3.5
  return free && verb === 'settle' ? 3 : 0
}

function ofPlan(words: readonly string[]): number {
  const theirs = planOfOthers.all(words)
  const own = without(plan.all(words), theirs)
  const refers = refersToPlan.all(words)
  if (own.some((one) => !refers.some((other) => other.to === one.from))) return 4.5
  const perhaps = own.length > 0 || without(planPerhaps.all(words), theirs).length > 0
  if (perhaps) return has(matters, words) ? 2.8 : 1.8
  return theirs.length > 0 ? 0.2 : 0
}

function ofScrutiny({ verb, words, free }: Own): number {
  // "The scrutiny review" is one that has been.
  if (furtherScrutiny.all(words).every(({ from }) => words[from - 1] === 'the')) return 0
  return 1.4 + (verb === 'settle' ? 0.8 : 0) + (free ? 1 : 0)
}

function ofRecommendations({ verb, words, free, to }: Own): number {
  const all = recommendations.all(words)
  const own = without(all, given.all(words))
  const forming = verb === 'form' ? 3.2 : 0.5
  if (own.length > 0) return forming + (free ? 2.5 : 0) + (to ? 1 : 0)
  if (all.length > 0) return 0
  return has(recommends, words) && free ? 3.5 : 0
}

function ofComments({ verb, words, at, free, to }: Own): number {
  if (verb === 'comment') return 0.5 + (to ? 2.5 : 0)
  const surely = comments.find(words)
  const found = surely ?? commentsPerhaps.find(words)
  if (!found) return 0
  // "The comments be passed to the Leader": they have been made.
  const forming = verb === 'form' && (free || found.from >= at)
  const own = forming || free || (surely !== null && found.from >= at && words[found.from - 1] !== 'the')
  const ofOwn = forming ? (surely ? 2.2 : 1.2) : 0.2
  return to ? ofOwn + (free ? 1 : 0) + (own ? 2 : 0.5) : Math.min(ofOwn, 1.4) + (free ? 0.3 : 0)
}

function has(book: { find(words: readonly string[]): Found | null }, words: readonly string[]): boolean {
  return book.find(words) !== null
}

function without(found: readonly Found[], others: readonly Found[]): Found[] {
  return found.filter((one) => !others.some((other) => one.from < other.to && other.from < one.to))
}
