import type { AsksInReport } from '../../committee/agenda/reports/report.ts'
import { twoDigits } from '../two-digits.ts'
import { wordsWithMarks } from '../vocabulary/phrase.ts'
import { type Evidence, none, scoreRequest } from './score-request.ts'
import { splitRequests } from './split-requests.ts'

/** What a recommendation may ask, the likeliest reading first. The confidences add up to 1. */
export type LikelyAsks = readonly [LikelyAsk, ...LikelyAsk[]]
export interface LikelyAsk {
  asks: AsksInReport
  confidence: number
}

/** Below this, the clerk is asked. */
export const surelyAsks = 0.65

/**
 * Judges by its words what a recommendation asks of members. The clerk can change it.
 * @param leadIn words that say what is asked if the recommendation itself only says about what
 */
export function whatItAsks(text: string, leadIn: string | null = null): LikelyAsks {
  const own = evidenceIn(text)
  const above = leadIn === null ? none : evidenceIn(leadIn)
  const weights = {
    view: 1,
    suggest: Math.exp(Math.max(own.suggest, above.suggest)),
    'work-plan': Math.exp(Math.max(own['work-plan'], above['work-plan']) + 0.5),
  }
  const whole = weights.view + weights.suggest + weights['work-plan']
  const reading = (asks: AsksInReport): LikelyAsk => ({ asks, confidence: twoDigits(weights[asks] / whole) })
  const [first, ...others] = [reading('work-plan'), reading('suggest'), reading('view')].sort(
    (one, other) => other.confidence - one.confidence,
  )
  return [first ?? { asks: 'view', confidence: 0 }, ...others]
}

/** The “areas to improve” are what a paper calls something, and ask for nothing. */
const quotedName = /“[^“”]{1,80}”|"[^"]{1,80}"/g

/** One thing among several is enough: "note the report and agree the programme" asks about the programme. */
function evidenceIn(text: string): Evidence {
  const words = wordsWithMarks(text.replace(quotedName, ' x '))
  const requests = splitRequests(words).map((request) => scoreRequest(request, words))
  return {
    'work-plan': Math.max(...requests.map((one) => one['work-plan'])),
    suggest: Math.max(...requests.map((one) => one.suggest)),
  }
}
