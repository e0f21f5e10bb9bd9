import { type Found, has, phraseBook } from '../vocabulary/phrase-book.ts'
import type { FreeRequest } from './split-requests.ts'

const plan = phraseBook('asks-plan')
const planPerhaps = phraseBook('asks-plan-perhaps')
const planOfOthers = phraseBook('asks-plan-of-others')
const refersToPlan = phraseBook('asks-plan-refers')
const matters = phraseBook('asks-own-matters')
const furtherScrutiny = phraseBook('asks-further-scrutiny')
const later = phraseBook('asks-later')
const asItem = phraseBook('asks-later-item')
const laterWhen = phraseBook('asks-later-when')

/** How much a request speaks for what the committee is to do next. */
export function ofOwnPlan(request: FreeRequest, whole: readonly string[], othersAct: boolean): number {
  const { words } = request
  const planned = Math.max(ofPlan(words), ofPlan(whole) > 4 ? ofMatters(request) : 0)
  // "Ask the Trust to attend, as part of the work programme": what others do may still be an item of the plan.
  const byOthers = othersAct ? (has(asItem, words) ? 0.8 : 3.2) : 0
  return planned + ofScrutiny(request) + ofLater(request) - byOthers
}

/** "… and agree any changes" behind a plan: it is the plan's changes that are agreed. */
function ofMatters({ verb, words, free }: FreeRequest): number {
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

function ofScrutiny({ verb, words, free }: FreeRequest): number {
  // "The scrutiny review" is one that has been.
  if (furtherScrutiny.all(words).every(({ from }) => words[from - 1] === 'the')) return 0
  return 1.4 + (verb === null ? 0 : 0.8) + (free ? 1 : 0)
}

/** "Whether to receive a further report in June". It is an item of the work plan only if the words say so. */
function ofLater({ words, free }: FreeRequest): number {
  if (!has(later, words)) return 0
  return 0.5 + (has(laterWhen, words) ? 0.6 : 0) + (has(asItem, words) ? 1.2 : 0) + (free ? 0.9 : 0)
}

function without(found: readonly Found[], others: readonly Found[]): Found[] {
  return found.filter((one) => !others.some((other) => one.from < other.to && other.from < one.to))
}
