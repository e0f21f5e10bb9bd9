import { sureOfOne } from '../../committee/agenda/reports/confidence.ts'
import type { AsksInReport, Problem, ReportRecommendation } from '../../committee/agenda/reports/report.ts'
import { mentionsWorkPlan, whatItAsks } from '../../committee/agenda/reports/what-it-asks.ts'
import type { FileLine } from '../line.ts'
import { addresseeIn, addresseeOf, isAnotherBody } from './addressee.ts'
import { asksDoubt, doubt } from './list-doubt.ts'
import { type List, type Lists, readLists } from './recommendation-list.ts'
import { reportProblemWords } from './report-problem.words.ts'

export interface ReadRecommendations extends Pick<Lists, 'aside' | 'doubted'> {
  recommendations: ReportRecommendation[]
  problems: Problem[]
  /** The lines of the lists' lead-ins. */
  opening: FileLine[]
  /** The lines of each recommendation. */
  lines: FileLine[][]
}

/** Reads the recommendations under one heading, with every doubt about them. */
export function readRecommendations(
  lines: readonly FileLine[],
  heading: string,
  meeting: string | null,
): ReadRecommendations {
  const { lists, problems, aside, doubted } = readLists(lines)
  const full = lists.filter((list) => list.drafts.length > 0)
  if (full.length > 1) problems.push(doubt('two-lists', full[1]?.line ?? null))
  for (const list of lists.filter((one) => one.drafts.length === 0)) {
    problems.push(doubt('text-after-list', list.line))
    doubted.push(...list.opening)
  }
  return {
    recommendations: full.flatMap((list) => finish(list, heading, meeting, problems)),
    problems,
    aside,
    doubted,
    opening: full.flatMap((list) => list.opening),
    lines: full.flatMap((list) => list.drafts.map((draft) => draft.lines)),
  }
}

function finish(
  list: List,
  heading: string,
  meeting: string | null,
  problems: Problem[],
): ReportRecommendation[] {
  const complete = list.drafts.every((one) =>
    /^(?:that|to|t h a t|RESOLVED|RECOMMENDED|AGREED|resolved|recommended|agreed)\b|\b(?:recommended|asked|invited|requested|resolved|agreed) (?:to|that)\b/i.test(
      one.text,
    ),
  )
  const leadIn = list.leadIn.length === 0 ? null : list.leadIn.join(' ')
  if (leadIn === null && !complete) problems.push(doubt('no-lead-in', list.line))
  problems.push(...breaksOff(list))
  const sources = [leadIn, heading].filter((words) => words !== null)
  const shared = sources.map(addresseeIn).find((found) => found !== null) ?? null
  const recommendations = list.drafts.map((one) => {
    const text = finished(one.text)
    const items = one.items.map((item) => ({ label: item.label, text: finished(item.text) }))
    return {
      label: one.label,
      text,
      asks: asksIn(ends([text, ...items.map((item) => item.text)].join(' ')), leadIn),
      addressee: shared ?? (leadIn === null ? addresseeOf(text) : null),
      leadIn,
      items,
      confidence: sureOfOne,
      alternatives: [],
    }
  })
  for (const [index, { asks, text, label }] of recommendations.entries()) {
    if (asks !== 'work-plan' && mentionsWorkPlan(ends(text)))
      problems.push(asksDoubt(label, list.drafts[index]?.line ?? list.line))
  }
  const elsewhere = recommendations.find((one) => one.addressee && isAnotherBody(one.addressee, meeting))
  if (elsewhere?.addressee)
    problems.push({
      code: 'addressed-elsewhere',
      message: reportProblemWords.addressedElsewhere(elsewhere.addressee),
      line: list.line,
    })
  return recommendations
}

/** A recommendation says what it asks at its beginning or end. In between, one of many pages may contain anything. */
function ends(text: string): string {
  return text.length > 4000 ? `${text.slice(0, 2000)} ${text.slice(-2000)}` : text
}

/** A lead-in that ends in "on:" or "about:" says what is asked; its items only say about what. */
function asksIn(text: string, leadIn: string | null): AsksInReport {
  const own = whatItAsks(text)
  const open =
    leadIn !== null &&
    /\b(?:on|about|regarding|concerning|for|in relation to|includ(?:e|es|ing)|(?:are|is|be))\s*[:–-]*$/i.test(
      leadIn,
    )
  return own === 'view' && open ? whatItAsks(ends(leadIn)) : own
}

/** A last item that ends in "and" suggests one more. */
function breaksOff({ drafts }: List): Problem[] {
  const last = drafts.at(-1)
  const end = last?.items.at(-1)?.text ?? last?.text
  if (!last || !end || !/(?:[;,:]\s*|\s)(?:and|or)$|[,:]$/i.test(end.trim())) return []
  return [{ code: 'label-missing', message: reportProblemWords.missingAfter(last.label), line: last.line }]
}

/** The printed words, without those that only join one item to the next. */
function finished(text: string): string {
  return text.replace(/\s*(?:[;,]\s*(?:and|or)|;)\s*[-–]?$/i, '').trim()
}
