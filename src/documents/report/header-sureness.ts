import type { Confidence } from '../../committee/agenda/reports/confidence.ts'
import type { Problem, ProblemCode } from '../../committee/agenda/reports/report.ts'
import { type LabelledField, reads } from './header-fits.ts'
import type { Value } from './header-head.ts'
import type { FieldName } from './label-books.ts'
import { reportProblemWords } from './report-problem.words.ts'

/** How sure is a value behind its label, one that does not read like its field, and a field that is not there. */
const worth = { labelled: 0.97, misfit: 0.49, absent: 0.75 }

const codes: Partial<Record<LabelledField, ProblemCode>> = {
  reportBy: 'report-by-unsure',
  decisionType: 'decision-type-unsure',
  wards: 'wards-unsure',
  purpose: 'purpose-unsure',
}

/** How sure the fields are that are read behind labels only, with a doubt for each that does not read like its field. */
export function labelledSureness(
  values: ReadonlyMap<FieldName, Value>,
  classified: boolean,
): { confidence: Pick<Confidence, LabelledField>; problems: Problem[] } {
  const of = (field: LabelledField) => {
    const value = values.get(field)
    return !value ? worth.absent : reads[field](value.text) ? worth.labelled : worth.misfit
  }
  return {
    confidence: {
      reportBy: of('reportBy'),
      classification: classified ? worth.labelled : worth.absent,
      decisionType: of('decisionType'),
      wards: of('wards'),
      purpose: of('purpose'),
    },
    problems: (['reportBy', 'decisionType', 'wards', 'purpose'] as const).flatMap((field) => {
      const code = codes[field]
      const message = reportProblemWords.misfit[field]
      return code && of(field) === worth.misfit
        ? [{ code, message, line: values.get(field)?.line ?? null }]
        : []
    }),
  }
}
