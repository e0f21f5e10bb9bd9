import { found } from '../../kernel/found.ts'
import type { Doing } from '../../record/row.ts'
import type { ItemPlace } from '../find.ts'
import { atItem } from '../places.ts'
import type { FiledReport } from './filed-report.ts'

export type VersionPlace = ItemPlace & { readonly version: FiledReport }

/** The version that an input names, with its meeting locked. */
export async function atVersion(
  doing: Doing,
  { reportId }: { readonly reportId: string },
): Promise<VersionPlace> {
  const { tx } = doing
  const place = await atItem('exclusive')(doing, await found(tx.reports, reportId))
  return { ...place, version: await found(tx.reports, reportId) }
}
