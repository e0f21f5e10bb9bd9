import { type FileLine, restOf } from '../line.ts'
import { type FoundField, matchField } from './header-field.ts'
import { headingLabel } from './label.ts'
import type { FieldName } from './label-books.ts'
import { emptyPart, type Part } from './part.ts'

/** Fields that some reports print below their recommendations. */
const belowLists: readonly FieldName[] = ['other', 'wards', 'classification', 'decisionType']

/** The field of the header whose label a line begins with. */
export function labelledField(
  line: FileLine,
  taken: ReadonlySet<FieldName>,
  { listed, inHeader, flattened }: { listed: boolean; inHeader: boolean; flattened: boolean },
): FoundField | null {
  const { label, text } = headingLabel(line)
  const bulleted = label?.style === 'bullet'
  if (label && !bulleted && label.style !== 'dotted' && label.style !== 'decimal' && label.style !== 'bare')
    return null
  const standing = line.cell || flattened ? 'cell' : line.level !== null || line.bold ? 'heading' : 'no'
  const found = matchField(text, standing)
  if (!found || (bulleted && !found.weak)) return null
  // "Report of: the Director" beside a "Report author" is kept under its own label.
  if (taken.has(found.field))
    return inHeader && !found.weak && found.rest !== '' ? { ...found, field: 'other' } : null
  // Inside the list, "To: …" or "Date …" are a recommendation's own words.
  const ends = line.gap && !found.common && belowLists.includes(found.field)
  if (listed && standing === 'no' && found.rest !== '' && !ends) return null
  if (listed && found.common && (standing === 'no' || (line.cell?.column ?? 0) > 0)) return null
  return found
}

export function fieldPart({ field, rest, weak }: FoundField, line: FileLine): Part {
  const lines = rest === '' ? [] : [restOf(line, rest)]
  return {
    ...emptyPart('field', headingLabel(line).text, line, line.number),
    field,
    lines,
    apart: rest === '',
    weak,
  }
}
