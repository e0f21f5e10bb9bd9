import type { Option } from '../../cards/screen.ts'
import type { Doubt } from '../../committee/agenda/reports/doubt.ts'
import type { ReportHead } from '../../committee/agenda/reports/filed-report.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { draftWords } from './draft.words.ts'
import { readReportWords } from './read-report.words.ts'

/** What the clerk may choose between where the reader was in doubt. */
export type Readings = { readonly label: string; readonly options: readonly Option[] }

/** The first option, where a doubt stays as it was read. */
export const asRead = 'read'

/** The readings of a doubt. Null if there is only one, or if it is chosen elsewhere.
 * @param one the recommendation that the doubt is about, if any */
export function readingsOf(doubt: Doubt, report: ReportHead, one: Recommendation | null): Readings | null {
  const { alternatives = [] } = doubt
  const read = one === null ? headerValue(doubt, report) : ownValue(doubt, one)
  if (read === null || alternatives.length === 0) return null
  const others = alternatives.map((label, at) => ({ value: String(at + 1), label }))
  return {
    label: read.label,
    options: [
      { value: asRead, label: read.value ?? draftWords.notFound },
      ...others.filter(({ label }) => label !== read.value),
    ],
  }
}

/** The reading that was chosen in place of what was read, or null. */
export function readingTaken({ alternatives = [] }: Doubt, chosen: string | undefined): string | null {
  return alternatives[Number(chosen) - 1] ?? null
}

type Read = { readonly label: string; readonly value: string | null }

function headerValue({ field }: Doubt, report: ReportHead): Read | null {
  switch (field) {
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
