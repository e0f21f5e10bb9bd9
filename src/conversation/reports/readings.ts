import type { Option } from '../../cards/screen.ts'
import type { Doubt } from '../../committee/agenda/reports/doubt.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { isDay, longDay } from '../../committee/kernel/dates.ts'
import type { DraftView } from './draft.parts.ts'
import { draftWords } from './draft.words.ts'
import { readReportWords } from './read-report.words.ts'

/** What the clerk may choose between where the reader was in doubt. */
export type Readings = { readonly label: string; readonly options: readonly Option[] }

/** The first option, where a doubt stays as it was read. */
export const asRead = 'read'

/** The readings of a doubt. Null if there is only one, or if it is chosen elsewhere.
 * @param one the recommendation that the doubt is about, if any */
export function readingsOf(doubt: Doubt, view: DraftView, one: Recommendation | null): Readings | null {
  const read = one === null ? headerValue(doubt, view) : ownValue(doubt, one)
  if (read === null) return null
  const say = doubt.field === 'meetingDate' ? longDay : (text: string) => text
  const others = (doubt.alternatives ?? []).flatMap((other, at) =>
    other === read.value || (doubt.field === 'meetingDate' && !isDay(other))
      ? []
      : [{ value: String(at + 1), label: say(other) }],
  )
  if (others.length === 0) return null
  const label = read.value === null ? draftWords.notFound : say(read.value)
  return { label: read.label, options: [{ value: asRead, label }, ...others] }
}

/** The reading that was chosen in place of what was read, or null. */
export function readingTaken({ alternatives = [] }: Doubt, chosen: string | undefined): string | null {
  return alternatives[Number(chosen) - 1] ?? null
}

type Read = { readonly label: string; readonly value: string | null }

function headerValue({ field }: Doubt, { one: { report }, place }: DraftView): Read | null {
  switch (field) {
    case 'meetingDate':
      return { label: draftWords.meetingDay, value: place.meeting.date }
    case 'title':
      return { label: readReportWords.reportTitle, value: report.title }
    case 'reportBy':
    case 'decisionType':
    case 'purpose':
      return { label: readReportWords[field], value: report[field] }
    case 'wards':
      return { label: readReportWords.wards, value: report.wards.join(', ') || null }
    default:
      return null
  }
}

function ownValue({ field }: Doubt, one: Recommendation): Read | null {
  if (field !== 'label' && field !== 'text' && field !== 'addressee') return null
  return { label: draftWords.ofOne[field](recommendationWords.name(one)), value: one[field] }
}
