import type { Alternative, Confidence } from '../../committee/agenda/reports/confidence.ts'
import type { Problem, Report } from '../../committee/agenda/reports/report.ts'
import type { FileLine } from '../line.ts'
import type { Openness } from '../marks/openness.ts'
import { chooseFields } from './choose-fields.ts'
import { wardNames } from './header-field.ts'
import { headOf, type Value } from './header-head.ts'
import { looksLike } from './header-looks.ts'
import { headerRest } from './header-rest.ts'
import { labelledSureness } from './header-sureness.ts'
import { labelledValues } from './header-values.ts'
import type { FieldName } from './label-books.ts'
import type { PackHints } from './pack-hints.ts'
import type { Part } from './part.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { record, type Trail } from './trail.ts'

export type HeaderFields = Pick<
  Report,
  'meeting' | 'meetingDate' | 'title' | 'reportBy' | 'classification' | 'decisionType' | 'wards' | 'purpose'
>

export interface Header {
  fields: HeaderFields
  sureness: { confidence: Omit<Confidence, 'recommendations'>; alternatives: Alternative[] }
  problems: Problem[]
  /** Headings used as the title, the meeting and the like, which therefore head no section. */
  taken: ReadonlySet<Part>
  /** Parts under a label that is no field of the header, such as a date among the background papers. */
  kept: ReadonlySet<Part>
  /** Text above the first heading that is not part of the header. */
  prose: FileLine[]
}

/** Reads a report's header: title, meeting and date are what weighs most in its head, the rest stands behind labels. */
export function readHeader(
  parts: readonly Part[],
  openness: Openness,
  hints: PackHints,
  trail: Trail,
): Header {
  const labelled = labelledValues(parts, trail)
  const { values, late, kept, loose } = labelled
  const head = headOf(loose, parts, (line) => trail.has(line.of ?? line))
  const chosen = chooseFields(labelled, head, parts, hints, trail)
  const { title, meeting, meetingDate } = chosen.fields
  const text = (field: FieldName) => values.get(field)?.text ?? null
  const unlabelled = (fits: (text: string) => boolean) => {
    const found = head.candidates().find(({ standing, text }) => standing === 'line' && fits(text))
    if (found) head.take(found)
    return found
  }
  const fieldOf = (field: FieldName, fits: (text: string) => boolean): Value | null => {
    const found = values.get(field) ?? unlabelled(fits)
    if (found) record(trail, found.lines, 'field', field)
    const below = found ? undefined : late.get(field)
    if (below?.part?.head) record(trail, [below.part.head], 'field', field)
    if (below) late.delete(field)
    return found ?? below ?? null
  }
  const reportBy = fieldOf('reportBy', looksLike.reportBy)?.text ?? null
  const classified = fieldOf('classification', looksLike.open)
  const problems = [...chosen.problems]
  const classification = classificationOf(classified, openness, problems)
  const sureness = labelledSureness(values, classified !== null)
  const rest = headerRest(head.left(), { meeting, title, classification })
  for (const { line, ...went } of rest.placed) record(trail, [line], went.to, went.name)
  record(trail, rest.prose, 'section', '')
  return {
    fields: {
      meeting,
      meetingDate,
      title,
      reportBy: reportBy?.replace(/^(?:joint )?report (?:of|by)(?: the)?\s+/i, '') ?? null,
      classification,
      decisionType: text('decisionType'),
      wards: wardNames(text('wards') ?? ''),
      purpose: text('purpose'),
    },
    sureness: {
      confidence: { ...sureness.confidence, ...chosen.confidence },
      alternatives: chosen.alternatives,
    },
    problems: [...problems, ...sureness.problems, ...rest.problems],
    taken: head.taken,
    kept: new Set([...kept, ...[...late.values()].flatMap(({ part }) => part ?? [])]),
    prose: rest.prose,
  }
}

/** A field that names neither open nor closed is a doubt, unless something else in the report says it. */
function classificationOf(
  field: Value | null,
  openness: Openness,
  problems: Problem[],
): Report['classification'] {
  if (field && openness.classification === null && openness.doubt === null)
    problems.push({
      code: 'possible-exempt-content',
      message: reportProblemWords.opennessUnclear,
      line: field.line,
    })
  return openness.classification
}
