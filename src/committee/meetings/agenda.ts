import { newestReports } from '../find.ts'
import type { FiledReport } from '../reports/filed-report.ts'
import { inPlace, type Recommendation } from '../reports/recommendation.ts'
import type { Tables } from '../store.ts'
import { type Item, inPrintedOrder } from './item.ts'

export type AgendaItem = {
  readonly item: Item
  readonly report: FiledReport | null
  /** In their printed order; none where the item has no open report. */
  readonly recommendations: readonly Recommendation[]
}

/** A meeting's items in printed order, with what was filed under each. */
export async function agendaOf(tables: Tables, meetingId: string): Promise<AgendaItem[]> {
  return withWhatWasFiled(tables, inPrintedOrder(await tables.items.find({ meetingId })))
}

/** Items with what was filed under each. */
export async function withWhatWasFiled(tables: Tables, items: readonly Item[]): Promise<AgendaItem[]> {
  const ids = items.map((item) => item.id)
  const reports = await newestReports(tables, ids)
  const reportIds = [...reports.values()].map((report) => report.id)
  const all = reportIds.length === 0 ? [] : await tables.recommendations.find({ reportId: reportIds })
  return items.map((item) => {
    const report = reports.get(item.id) ?? null
    const recommendations = inPlace(all.filter((one) => report !== null && one.reportId === report.id))
    return { item, report, recommendations }
  })
}

/** What members are asked on an item; nothing is asked in chat about exempt or confidential matter. */
export function asked(of: Pick<AgendaItem, 'item' | 'recommendations'>): Recommendation[] {
  return of.item.openness === 'open' ? of.recommendations.filter((one) => one.asks !== 'nothing') : []
}
