import type { AsksInReport, Problem, ReportRecommendation } from '../../committee/agenda/reports/report.ts'
import { reportProblemWords } from '../report/report-problem.words.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { surelyAsks, whatItAsks } from './what-it-asks.ts'

/** What a recommendation asks, how sure that is, and the doubt if it is not. */
export interface AsksWithDoubt {
  asks: AsksInReport
  confidence: number
  alternatives: ReportRecommendation['alternatives']
  problem: Problem | null
}

/** LikelyAsks that are less likely than this are not worth a clerk's time. */
const hardly = 0.2

const openEnds = phraseBook('asks-open-lead-in')

/** @param text a recommendation with the items under it */
export function askedBy(
  text: string,
  leadIn: string | null,
  { label, line }: { label: string | null; line: number },
): AsksWithDoubt {
  const open = leadIn !== null && openEnds.ends(wordsIn(leadIn)) ? ends(leadIn) : null
  const [{ asks, confidence }, ...others] = whatItAsks(ends(text), open)
  const alternatives = others.flatMap((other) =>
    other.confidence < hardly
      ? []
      : [{ field: 'asks' as const, value: other.asks, confidence: other.confidence }],
  )
  return { asks, confidence, alternatives, problem: confidence < surelyAsks ? doubted() : null }

  function doubted(): Problem {
    const [other] = others
    const message = reportProblemWords.asksUnsure(label, asks, other?.asks ?? 'view')
    return { code: 'asks-unsure', message, line, alternatives: alternatives.map(({ value }) => value) }
  }
}

/** A recommendation says what it asks at its beginning or end. In between, one of many pages may contain anything. */
function ends(text: string): string {
  return text.length > 4000 ? `${text.slice(0, 2000)} ${text.slice(-2000)}` : text
}
