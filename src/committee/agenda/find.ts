import type { Committee } from '../council/council.ts'
import { found } from '../kernel/found.ts'
import type { Tables } from '../store.ts'
import type { Item } from './meetings/item.ts'
import type { Meeting } from './meetings/meeting.ts'
import type { FiledReport } from './reports/filed-report.ts'
import type { Recommendation } from './reports/recommendation.ts'

export type Place = { readonly committee: Committee; readonly meeting: Meeting }
export type ItemPlace = Place & { readonly item: Item }
export type RecommendationPlace = ItemPlace & { readonly recommendation: Recommendation }

export async function placeOfMeeting(tables: Tables, meetingId: string): Promise<Place> {
  const meeting = await found(tables.meetings, meetingId)
  return { meeting, committee: await found(tables.committees, meeting.committeeId) }
}

export async function placeOfItem(tables: Tables, itemId: string): Promise<ItemPlace> {
  const item = await found(tables.items, itemId)
  return { item, ...(await placeOfMeeting(tables, item.meetingId)) }
}

export async function placeOfRecommendation(tables: Tables, id: string): Promise<RecommendationPlace> {
  const recommendation = await found(tables.recommendations, id)
  return { recommendation, ...(await placeOfItem(tables, recommendation.itemId)) }
}

/** The newest report in place for each item that has one, by the item's id. */
export async function newestReports(
  tables: Tables,
  itemIds: readonly string[],
): Promise<Map<string, FiledReport>> {
  return newestByItem(
    itemIds.length === 0 ? [] : await tables.reports.find({ itemId: itemIds, inPlace: true }),
  )
}

/** The newest version of each item's report, by the item's id. */
export function newestByItem<Report extends Pick<FiledReport, 'itemId' | 'version'>>(
  reports: readonly Report[],
): Map<string, Report> {
  const newest = new Map<string, Report>()
  for (const report of reports) {
    const other = newest.get(report.itemId)
    if (other === undefined || other.version < report.version) newest.set(report.itemId, report)
  }
  return newest
}
