import type { Block } from '../../cards/card.ts'
import { pieces, textBlocks } from '../../cards/pages.ts'
import type { Place } from '../../committee/agenda/find.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import { type Doubt, doubtsOfOne } from '../../committee/agenda/reports/doubt.ts'
import type { ReportHead } from '../../committee/agenda/reports/filed-report.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { strong } from '../kit/write.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { draftWords } from './draft.words.ts'
import { readReportWords } from './read-report.words.ts'

export type DraftView = {
  readonly place: Place
  readonly one: AgendaItem & { readonly report: ReportHead }
  /** Whether somebody sits at the meeting who counts on education matters only. */
  readonly educationSits: boolean
  /** Whether its words have forms of their own. */
  readonly hasForms: boolean
}

/** One thing that was read of a report, and the doubts about it. */
export type DraftPart = {
  readonly blocks: readonly Block[]
  readonly doubts: readonly Doubt[]
  readonly of: Recommendation | 'header' | null
}

/** All that was read of a report: what is in doubt comes first. */
export function draftParts({ one: { item, report, recommendations } }: DraftView): DraftPart[] {
  const rows = recommendations.map((one): DraftPart => {
    const doubts = doubtsOfOne(report.doubts, one)
    return { blocks: recommendationBlocks(one), doubts, of: one }
  })
  const beside = new Set(rows.flatMap(({ doubts }) => doubts))
  const others = report.doubts.filter((doubt) => !beside.has(doubt))
  const inDoubt = [
    ...others.map((doubt): DraftPart => ({ blocks: [], doubts: [doubt], of: null })),
    ...rows.filter(({ doubts }) => doubts.length > 0),
  ]
  const header: DraftPart = { blocks: [headerFacts(report, item)], doubts: [], of: 'header' }
  const certain = [header, ...rows.filter(({ doubts }) => doubts.length === 0)]
  return inDoubt.length === 0
    ? certain
    : [...headed(draftWords.inDoubt, inDoubt), ...headed(draftWords.certain, certain)]
}

function headed(text: string, [first, ...others]: readonly DraftPart[]): DraftPart[] {
  if (first === undefined) return []
  return [{ ...first, blocks: [{ kind: 'heading', text }, ...first.blocks] }, ...others]
}

function recommendationBlocks(one: Recommendation): Block[] {
  return [
    strong(replyFormWords.recommendation(recommendationWords.name(one))),
    ...textBlocks(one.text),
    ...(one.addressee === null ? [] : textBlocks(draftWords.addressed(one.addressee), true)),
  ]
}

function headerFacts(report: ReportHead, item: AgendaItem['item']): Block {
  const appendices = item.appendices.map(({ title, url }) => draftWords.appendix(title, url !== null))
  const facts = [
    { label: readReportWords.reportTitle, value: report.title },
    { label: readReportWords.reportBy, value: report.reportBy ?? draftWords.notFound },
    { label: readReportWords.decisionType, value: report.decisionType ?? draftWords.notFound },
    { label: readReportWords.wards, value: report.wards.join(', ') || draftWords.notFound },
    { label: readReportWords.purpose, value: report.purpose ?? draftWords.notFound },
    { label: draftWords.link, value: item.reportUrl ?? draftWords.notGiven },
    { label: draftWords.appendices, value: appendices.join('; ') || draftWords.none },
  ]
  return { kind: 'facts', facts: facts.map(({ label, value }) => ({ label, value: cut(value) })) }
}

/** A fact has little room; its form shows the whole text. */
function cut(text: string): string {
  if (text.length <= 600) return text
  const [first = ''] = pieces(text, 560)
  return draftWords.continued(first)
}
