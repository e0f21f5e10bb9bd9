import type { Problem } from '../../committee/agenda/reports/report.ts'
import { reportProblemWords } from '../report/report-problem.words.ts'
import type { FrontList, ListedItem } from './front-list.ts'
import { compareNumbers } from './item-order.ts'
import type { PackPart } from './pack-part.ts'
import { isTitled } from './part-titles.ts'

/** What the signs of a pack leave uncertain about one of its reports. */
export function doubtsOf(
  part: PackPart,
  number: string | null,
  list: FrontList,
  parts: readonly PackPart[],
): Problem[] {
  const { another } = part
  return [
    ...(another
      ? [{ code: 'another-report' as const, message: reportProblemWords.anotherReport, line: another.number }]
      : []),
    ...numberDoubts(part, number, list),
    ...missingDoubts(part, list, parts),
  ]
}

/** The agenda's number for a title may be another than the report's, or the agenda may not list it. */
function numberDoubts({ head }: PackPart, number: string | null, { items }: FrontList): Problem[] {
  const listed = (head?.signs ?? []).flatMap(({ kind, value }) => (kind === 'listed' ? [value] : []))
  const [first] = listed
  const code = 'number-unsure'
  if (number !== null && first !== undefined && !listed.includes(number))
    return [{ code, message: reportProblemWords.numberDiffers(number, first), line: null }]
  if (number !== null || items.length === 0) return []
  return [{ code, message: reportProblemWords.numberNotListed, line: null }]
}

/** Papers that the agenda lists between this report and the next, or above the first, and that were not found. */
function missingDoubts({ head }: PackPart, list: FrontList, parts: readonly PackPart[]): Problem[] {
  const own = head?.item
  if (!own) return []
  const found = parts.flatMap((part) => part.head?.item ?? [])
  const isNear = (item: ListedItem) =>
    found.every((other) => !isBelow(item, other)) ||
    (isBelow(item, own) && !found.some((other) => isBelow(other, own) && !isBelow(other, item)))
  const first = found.every((other) => !isBelow(own, other))
  const missing = list.items.filter(
    (item) =>
      item.hasPaper && !isBusiness(item) && (isBelow(item, own) || first) && item !== own && isNear(item),
  )
  if (missing.length === 0) return []
  const message = reportProblemWords.reportMissing(missing.map(({ number }) => number))
  return [{ code: 'report-missing', message, line: null }]
}

function isBelow(item: ListedItem, other: ListedItem): boolean {
  return (compareNumbers(item.number, other.number) ?? 0) > 0
}

function isBusiness({ title }: ListedItem): boolean {
  return isTitled('business', title) || isTitled('minutes', title)
}
