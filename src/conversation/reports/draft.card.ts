import type { Action, Block, Card } from '../../cards/card.ts'
import { pagesOf, pieces, textBlocks } from '../../cards/pages.ts'
import type { Place } from '../../committee/agenda/find.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import { type Doubt, doubtsAbout, doubtsOfOne } from '../../committee/agenda/reports/doubt.ts'
import type { ReportHead } from '../../committee/agenda/reports/filed-report.ts'
import { calledBy, type Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { asksLabels, scaleLabels } from '../../committee/agenda/reports/recommendation.words.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { cardTitle } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { doubtBlocks } from './doubt.blocks.ts'

export type DraftView = {
  readonly place: Place
  readonly one: AgendaItem & { readonly report: ReportHead }
  /** Whether somebody sits at the meeting who counts on education matters only. */
  readonly educationSits: boolean
}

/** Stands where a draft stood whose item has become exempt. */
export const noDraftCard: Card = {
  title: 'This draft has been taken away',
  blocks: [
    {
      kind: 'notice',
      tone: 'information',
      text: 'This draft has been taken away: its item is not open to the public.',
    },
  ],
}

/** What was read of a report, for the clerk's check, with Edit beside each part. */
export function draftCard(view: DraftView): Card {
  const pages = draftPages(view)
  const { item } = view.one
  return {
    title: cardTitle(`Draft: item ${item.number}, ${item.title}`, `Draft: item ${item.number}`),
    blocks: [
      { kind: 'heading', text: `Draft for item ${item.number}` },
      {
        kind: 'text',
        text: `Please check what was read from ${view.one.report.fileName}, for the meeting of ${longDay(view.place.meeting.date)}. Only the clerk sees this.`,
      },
      ...(pages[0] ?? []),
      { kind: 'actions', actions: [...moreActions(view, pages.length), ...draftActions(view)] },
    ],
  }
}

/** The parts of the draft, each followed by what was doubted of it and its Edit, on as many pages as they need. */
export function draftPages(view: DraftView): Block[][] {
  const { doubts } = view.one.report
  const parts = [
    doubtBlocks(doubtsAbout(doubts, 'date')),
    headerPart(view),
    doubtBlocks(doubtsOfList(view)),
    ...view.one.recommendations.map((one) => recommendationPart(view, one)),
    doubtBlocks(doubtsAbout(doubts, 'rest')),
  ]
  return pagesOf(parts.flat(), { characters: 1200, blocks: 7 })
}

function moreActions(view: DraftView, pages: number): Action[] {
  if (pages < 2) return []
  return [opens('See the rest', 'draft', { item: view.one.item.id, page: '2' }, { primary: true })]
}

/** Where the clerk goes from the draft. */
export function draftActions(view: DraftView): Action[] {
  const ids = { item: view.one.item.id }
  return [
    opens('Add a recommendation', 'add-recommendation', ids),
    opens('Links to the report', 'set-item-links', ids),
    opens('Open the meeting', 'desk', { meeting: view.place.meeting.id }),
  ]
}

function headerPart(view: DraftView): Block[] {
  const { report, item } = view.one
  const facts = [
    { label: 'Title', value: report.title },
    { label: 'Report by', value: report.reportBy ?? 'Not found' },
    { label: 'Decision type', value: report.decisionType ?? 'Not found' },
    { label: 'Wards', value: report.wards.join(', ') || 'Not found' },
    { label: 'Purpose', value: report.purpose ?? 'Not found' },
    { label: 'Report link', value: item.reportUrl ?? 'Not given' },
    {
      label: 'Appendices',
      value:
        item.appendices.map(({ title, url }) => `${title}${url === null ? ' (no link)' : ''}`).join('; ') ||
        'None',
    },
  ]
  return [
    { kind: 'facts', facts: facts.map(({ label, value }) => ({ label, value: cut(value) })) },
    ...doubtBlocks(doubtsAbout(report.doubts, 'title', 'openness')),
    {
      kind: 'actions',
      actions: [opens('Edit the details', 'mend-header', { item: item.id })],
    },
  ]
}

/** What is too long for a line of facts is read whole in its form. */
function cut(text: string): string {
  if (text.length <= 600) return text
  const [first = ''] = pieces(text, 560)
  return `${first} … (press Edit to read it all)`
}

function recommendationPart(view: DraftView, one: Recommendation): Block[] {
  const education =
    !view.educationSits || one.asks === 'nothing'
      ? ''
      : ` · ${one.onEducation === null ? 'Education matter: please say' : one.onEducation ? 'An education matter' : 'Not an education matter'}`
  const scale = one.asks === 'view' ? ` (${scaleLabels[one.scale].toLowerCase()})` : ''
  const addressee = one.addressee === null ? '' : ` · Addressed to ${one.addressee}`
  const ids = { recommendation: one.id }
  const doubts = doubtsOfOne(view.one.report.doubts, one)
  return [
    { kind: 'text', text: [{ strong: `Recommendation ${calledBy(one)}` }] },
    ...textBlocks(one.text),
    {
      kind: 'text',
      quiet: true,
      text: `Members are asked: ${asksLabels[one.asks]}${scale}${education}${addressee}`,
    },
    ...doubtBlocks([...doubts.label, ...doubts.addressee]),
    {
      kind: 'actions',
      actions: [opens(`Edit ${calledBy(one)}`, 'mend-recommendation', ids)],
    },
  ]
}

/** The doubts about the list as a whole, and those about one recommendation that none of them stands beside. */
function doubtsOfList({ one: { report, recommendations } }: DraftView): Doubt[] {
  const beside = recommendations
    .map((one) => doubtsOfOne(report.doubts, one))
    .flatMap(({ label, addressee }) => [...label, ...addressee])
  return doubtsAbout(report.doubts, 'recommendations', 'labels', 'addressee').filter(
    (doubt) => !beside.includes(doubt),
  )
}
