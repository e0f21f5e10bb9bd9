import { sureOfOne } from '../../committee/agenda/reports/confidence.ts'
import type { Problem, ReportRecommendation } from '../../committee/agenda/reports/report.ts'
import { askedBy } from '../asks/asked-by.ts'
import type { List } from '../evidence/build-lists.ts'
import { startsRecommendations } from '../evidence/lead-in.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { addresseeIn, addresseeOf, isAnotherBody } from './addressee.ts'
import { doubt } from './list-doubt.ts'
import { reportProblemWords } from './report-problem.words.ts'

const openings = phraseBook('complete-openings')
const inside = phraseBook('complete-words')

/** How sure it is that nobody is asked by name if no words say who. */
const nobodyNamed = 0.9

/** Makes a list's recommendations, with who is asked and for what. */
export function finishList(
  list: List,
  heading: string,
  meeting: string | null,
  problems: Problem[],
): ReportRecommendation[] {
  const complete = list.drafts.every(({ text }) => isComplete(text))
  const leadIn = list.leadIn.length === 0 ? null : list.leadIn.join(' ')
  if (leadIn === null && !complete) problems.push(doubt('no-lead-in', list.line))
  problems.push(...breaksOff(list))
  const sources = [leadIn?.replace(/\s*[;,]$/, ':'), heading].filter((words) => words !== undefined)
  const shared = sources.map(addresseeIn).find((found) => found !== null) ?? null
  const recommendations = list.drafts.map((one) => {
    const text = finished(one.text)
    const items = one.items.map((item) => ({ label: item.label, text: finished(item.text) }))
    const asked = askedBy([text, ...items.map((item) => item.text)].join('; '), leadIn, one)
    if (asked.problem) problems.push(asked.problem)
    const addressee = shared ?? (leadIn === null ? addresseeOf(text) : null)
    const other = addressee?.other ?? null
    return {
      label: one.label,
      text,
      asks: asked.asks,
      addressee: addressee?.name ?? null,
      leadIn,
      items,
      confidence: { ...sureOfOne, asks: asked.confidence, addressee: addressee?.confidence ?? nobodyNamed },
      alternatives: [
        ...asked.alternatives,
        ...(other === null ? [] : [{ field: 'addressee' as const, value: other, confidence: 1 / 2 }]),
      ],
    }
  })
  if (shared?.other) problems.push(addresseeDoubt(shared.name, shared.other, list.line))
  const elsewhere = recommendations.find((one) => one.addressee && isAnotherBody(one.addressee, meeting))
  if (elsewhere?.addressee)
    problems.push({
      code: 'addressed-elsewhere',
      message: reportProblemWords.addressedElsewhere(elsewhere.addressee),
      line: list.line,
    })
  return recommendations
}

/** "That the report be noted": nothing has to open such a list. */
function isComplete(text: string): boolean {
  const words = wordsIn(text)
  return startsRecommendations(text) || openings.startLength(words) > 0 || inside.find(words) !== null
}

function addresseeDoubt(name: string, other: string, line: number): Problem {
  const message = reportProblemWords.twoAddressees(name, other)
  return { code: 'addressee-unsure', message, line, alternatives: [other] }
}

/** A last item that ends in "and" suggests one more. */
function breaksOff({ drafts }: List): Problem[] {
  const last = drafts.at(-1)
  const end = last?.items.at(-1)?.text ?? last?.text
  if (!last || !end || !/(?:[;,:]\s*|\s)(?:and|or|ac|neu)$|[,:]$/i.test(end.trim())) return []
  return [{ code: 'label-missing', message: reportProblemWords.missingAfter(last.label), line: last.line }]
}

/** The printed words, without those that only join one item to the next. */
function finished(text: string): string {
  return text.replace(/\s*(?:[;,]\s*(?:and|or|ac|a|neu)|;)\s*[-–]?$/i, '').trim()
}
