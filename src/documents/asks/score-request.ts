import { has, phraseBook } from '../vocabulary/phrase-book.ts'
import { ofOwnPlan } from './own-plan.ts'
import { ofOwnWords } from './own-words.ts'
import type { AskedThing } from './split-requests.ts'

const leavesOpen = phraseBook('asks-left-open')
const othersAct = phraseBook('asks-others-act')
const wishes = phraseBook('asks-wishes')
const freely = phraseBook('asks-freely')
const delegates = phraseBook('asks-delegates')
const hints = phraseBook('asks-hints')

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
export function scoreRequest(request: AskedThing, whole: readonly string[]): Evidence {
  const { verb, before, words, at } = request
  const wished = has(wishes, words)
  if (verb === 'note' && !wished && leavesOpen.startLength(words, at + 1) === 0) return none
  const one = { ...request, wished, free: wished || has(freely, words) }
  const who = [...before, ...words]
  const others = has(othersAct, who)
  const delegated = has(delegates, who) ? 3 : 0
  const hinted = has(hints, words) ? 0.6 : 0
  return {
    'work-plan': Math.max(ofOwnPlan(one, whole, others), hinted) - aView,
    suggest: Math.max(ofOwnWords(one, whole) - (others ? 3.2 : delegated), hinted) - aView,
  }
}
