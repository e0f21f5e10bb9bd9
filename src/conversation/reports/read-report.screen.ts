import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { newestReports, placeOfItem } from '../../committee/agenda/find.ts'
import { stageOf } from '../../committee/agenda/meetings/meeting.ts'
import type { FiledReport, FiledSection } from '../../committee/agenda/reports/filed-report.ts'
import { inPlace, type Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { mayDo, mustBeAllowed } from '../../committee/council/who-may.ts'
import type { By } from '../../committee/kernel/actor.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import type { Core } from '../../committee/ports.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { agendaCardWords } from '../meetings/agenda-card.words.ts'
import { readReportWords } from './read-report.words.ts'

/** An open report, section by section.
 * @param asked.recommendation whose form it is read from, if any
 * @throws CommitteeError */
export async function readReportScreen(core: Core, by: By, asked: AskedToRead): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfItem(tables, asked.item)
  const { committee, item, meeting } = place
  const { person } = await mustBeAllowed(tables, by, committee.id, 'read the report', dayOf(core.now()))
  const stage = stageOf(meeting, core.now())
  const clerk =
    person !== null && (await mayDo(tables, person, committee.id, 'prepare the meeting', dayOf(core.now())))
  const report = (await newestReports(tables, [item.id])).get(item.id)
  if (item.openness !== 'open' || report === undefined || (stage === 'drafting' && !clerk))
    throw new CommitteeError('not-found', readReportWords.notThere)
  const recommendations = inPlace(await tables.recommendations.find({ reportId: report.id }))
  const fromForm = asked.recommendation !== undefined
  const prepare: Action[] =
    stage === 'open' && !fromForm ? [opens(agendaCardWords.prepare, 'prepare', { item: item.id })] : []
  const published: Action[] =
    item.reportUrl === null ? [] : [{ kind: 'link', label: readReportWords.published, href: item.reportUrl }]
  return pagedScreen({
    title: readReportWords.title(item.number),
    pages: pagesOf([
      ...headBlocks(report),
      ...recommendationsBlocks(recommendations),
      ...report.sections.flatMap(sectionBlocks),
    ]),
    page: asked.page,
    beside: asked.recommendation ?? null,
    action: 'read-report',
    ids: { item: item.id },
    actions: [...prepare, ...published],
  })
}

type AskedToRead = {
  readonly item: string
  readonly page: number
  readonly recommendation?: string | undefined
}

/** A fact must have room for its label too. */
const longestFact = 1900

function headBlocks(report: FiledReport): Block[] {
  const facts = [
    { label: readReportWords.reportBy, value: report.reportBy },
    { label: readReportWords.decisionType, value: report.decisionType },
    { label: readReportWords.wards, value: report.wards.join(', ') || null },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
  const short = facts.filter(({ value }) => value.length <= longestFact)
  const long = facts.filter((fact) => !short.includes(fact))
  return [
    ...titled(report.title),
    ...(short.length > 0 ? [{ kind: 'facts' as const, facts: short }] : []),
    ...long.flatMap(({ label, value }) => [...titled(label), ...textBlocks(value)]),
    ...(report.purpose === null ? [] : [...titled(readReportWords.purpose), ...textBlocks(report.purpose)]),
  ]
}

function recommendationsBlocks(recommendations: readonly Recommendation[]): Block[] {
  const leadIn = recommendations[0]?.leadIn ?? null
  return [
    ...titled(readReportWords.recommendations),
    ...(leadIn === null ? [] : textBlocks(leadIn)),
    ...recommendations.flatMap((one) =>
      textBlocks(one.label === null ? one.text : `${one.label} ${one.text}`),
    ),
  ]
}

function sectionBlocks(section: FiledSection): Block[] {
  const paragraphs = section.paragraphs.flatMap(({ number, text }) =>
    textBlocks(number === null ? text : `${number} ${text}`),
  )
  return [...titled(section.heading), ...paragraphs]
}

function titled(text: string): Block[] {
  return text.length > 150 ? textBlocks(text) : text === '' ? [] : [{ kind: 'heading', text }]
}
