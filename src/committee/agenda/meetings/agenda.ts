import { groupBy } from '../../kernel/group-by.ts'
import type { Tables } from '../../store.ts'
import { newestByItem } from '../find.ts'
import { type ReportHead, reportHeadSchema } from '../reports/filed-report.ts'
import { inPlace, type Recommendation } from '../reports/recommendation.ts'
import { type Item, inPrintedOrder } from './item.ts'

export type AgendaItem = {
  readonly item: Item
  readonly report: ReportHead | null
  /** In their printed order; none if the item has no open report. */
  readonly recommendations: readonly Recommendation[]
}

/** A meeting's items in printed order, with what was filed under each. */
export async function agendaOf(tables: Tables, meetingId: string): Promise<AgendaItem[]> {
  return (await agendasOf(tables, [meetingId])).get(meetingId) ?? []
}

/** The agendas of several meetings, by the meeting's id. */
export async function agendasOf(
  tables: Tables,
  meetingIds: readonly string[],
): Promise<Map<string, AgendaItem[]>> {
  const items = inPrintedOrder(await tables.items.find({ meetingId: meetingIds }))
  return groupBy(await withWhatWasFiled(tables, items), ({ item }) => item.meetingId)
}

/** Items with what was filed under each. */
export async function withWhatWasFiled(tables: Tables, items: readonly Item[]): Promise<AgendaItem[]> {
  const itemId = items.map((item) => item.id)
  const reports = newestByItem(await tables.reports.findParts({ itemId, inPlace: true }, reportHeadSchema))
  const reportIds = [...reports.values()].map((report) => report.id)
  const recommendations = groupBy(
    await tables.recommendations.find({ reportId: reportIds }),
    (one) => one.reportId,
  )
  return items.map((item) => {
    const report = reports.get(item.id) ?? null
    return { item, report, recommendations: inPlace(recommendations.get(report?.id ?? '') ?? []) }
  })
}

/** What members are asked on an item. Nothing is asked in chat on an item that is exempt, confidential, withdrawn or
 * deferred. */
export function asked<Asking extends Pick<Recommendation, 'asks'>>(of: {
  readonly item: Pick<Item, 'openness' | 'state'>
  readonly recommendations: readonly Asking[]
}): Asking[] {
  const asks = of.item.openness === 'open' && of.item.state === 'standing'
  return asks ? of.recommendations.filter((one) => one.asks !== 'nothing') : []
}
