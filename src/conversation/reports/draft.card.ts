import type { Action, Block, Card } from '../../cards/card.ts'
import { pagesOf, pieces, textBlocks } from '../../cards/pages.ts'
import type { Place } from '../../committee/agenda/find.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import { type Doubt, doubtsAbout, doubtsOfOne } from '../../committee/agenda/reports/doubt.ts'
import type { ReportHead } from '../../committee/agenda/reports/filed-report.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { cardTitle } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { buttons, note, quiet, say, strong } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { doubtBlocks } from './doubt.blocks.ts'
import { draftWords } from './draft.words.ts'
import { readReportWords } from './read-report.words.ts'

export type DraftView = {
  readonly place: Place
  readonly one: AgendaItem & { readonly report: ReportHead }
  /** Whether somebody sits at the meeting who counts on education matters only. */
  readonly educationSits: boolean
}

/** Replaces a draft whose item has become exempt. */
export const noDraftCard: Card = {
  title: draftWords.takenAway,
  blocks: [note(draftWords.notOpen)],
}

/** What was read of a report, for the clerk to check, with Edit beside each part. */
export function draftCard(view: DraftView): Card {
  const pages = draftPages(view)
  const { item } = view.one
  return {
    title: cardTitle(draftWords.titleOf(item.number, item.title), draftWords.title(item.number)),
    blocks: [
      { kind: 'heading', text: draftWords.heading(item.number) },
      say(draftWords.pleaseCheckFile(view.one.report.fileName, view.place.meeting.date)),
      ...(pages[0] ?? []),
      ...buttons(...moreActions(view, pages.length), ...draftActions(view)),
    ],
  }
}

/** The parts of the draft, each followed by its doubts and its Edit, on as many pages as they need. */
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
  return [opens(draftWords.seeRest, 'draft', { item: view.one.item.id, page: '2' }, { primary: true })]
}

/** Where the clerk goes from the draft. */
export function draftActions(view: DraftView): Action[] {
  const ids = { item: view.one.item.id }
  return [
    opens(draftWords.add, 'add-recommendation', ids),
    opens(draftWords.links, 'set-item-links', ids),
    opens(deskWords.open, 'desk', { meeting: view.place.meeting.id }),
  ]
}

function headerPart(view: DraftView): Block[] {
  const { report, item } = view.one
  const facts = [
    { label: readReportWords.reportTitle, value: report.title },
    { label: readReportWords.reportBy, value: report.reportBy ?? draftWords.notFound },
    { label: readReportWords.decisionType, value: report.decisionType ?? draftWords.notFound },
    { label: readReportWords.wards, value: report.wards.join(', ') || draftWords.notFound },
    { label: readReportWords.purpose, value: report.purpose ?? draftWords.notFound },
    { label: draftWords.link, value: item.reportUrl ?? draftWords.notGiven },
    {
      label: draftWords.appendices,
      value:
        item.appendices.map(({ title, url }) => draftWords.appendix(title, url !== null)).join('; ') ||
        draftWords.none,
    },
  ]
  return [
    { kind: 'facts', facts: facts.map(({ label, value }) => ({ label, value: cut(value) })) },
    ...doubtBlocks(doubtsAbout(report.doubts, 'title', 'openness')),
    ...buttons(opens(draftWords.editDetails, 'mend-header', { item: item.id })),
  ]
}

/** A fact has little room; its form shows the whole text. */
function cut(text: string): string {
  if (text.length <= 600) return text
  const [first = ''] = pieces(text, 560)
  return draftWords.continued(first)
}

function recommendationPart(view: DraftView, one: Recommendation): Block[] {
  const onEducation = view.educationSits && one.asks !== 'nothing' ? one.onEducation : undefined
  const doubts = doubtsOfOne(view.one.report.doubts, one)
  return [
    strong(replyFormWords.recommendation(recommendationWords.name(one))),
    ...textBlocks(one.text),
    quiet(draftWords.asked(one.asks, one.scale, onEducation, one.addressee)),
    ...doubtBlocks([...doubts.label, ...doubts.addressee]),
    ...buttons(
      opens(draftWords.edit(recommendationWords.name(one)), 'mend-recommendation', {
        recommendation: one.id,
      }),
    ),
  ]
}

/** Doubts about the whole list, and those that no single recommendation shows. */
function doubtsOfList({ one: { report, recommendations } }: DraftView): Doubt[] {
  const beside = recommendations
    .map((one) => doubtsOfOne(report.doubts, one))
    .flatMap(({ label, addressee }) => [...label, ...addressee])
  return doubtsAbout(report.doubts, 'recommendations', 'labels', 'addressee').filter(
    (doubt) => !beside.includes(doubt),
  )
}
