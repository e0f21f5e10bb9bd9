import { oneSpaced } from '../line.ts'
import { onceForText } from '../text/once-for-text.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { isItemNumber } from './item-number.ts'
import { type FieldName, type LabelBook, labelBookFor, saysOpenness } from './label-books.ts'
import { unpartedField } from './unparted-field.ts'

export interface FoundField {
  field: FieldName
  rest: string
  /** Words such as "Report to the …", which yield to a label that says the same. */
  weak: boolean
  /** A word that is just as often not a label. */
  common: boolean
}

/** How a line stands out: in a table, as a heading or in bold, or not at all. */
export type Prominence = 'cell' | 'heading' | 'no'

/** A label is short: a line without an early colon, tab or end has none. */
const longestLabel = 90

/** Matches a field's label at the start of a line, with the text after it. */
export function matchField(text: string, standing: Prominence): FoundField | null {
  const [separator] = /[:–\t]/.exec(text.slice(0, longestLabel)) ?? []
  if (separator === undefined && text.length > 60) return unparted(text)
  const end = separator === undefined ? text.length : text.indexOf(separator)
  const found = labelBookOf(text.slice(0, end))
  if (!found) return unparted(text)
  const rest = oneSpaced(text.slice(end).replace(/^[:\s–-]+/, ''))
  return isLabel(found, rest, separator, standing)
    ? { field: fieldOf(found, rest), rest, weak: found.when === 'words', common: found.common }
    : found.field === 'other'
      ? unparted(text)
      : null
}

/** "Meeting / Cyfarfod" is a label if both of its names are, of the same field. */
const labelBookOf = onceForText((printed): LabelBook | null => {
  if (!/^\p{L}/u.test(printed)) return null
  const label = wordsIn(printed)
  const found = labelBookFor(label)
  const names = printed.split(/[/|]/)
  if (found || names.length !== 2) return found ?? null
  const [one, other] = names.map((name) => labelBookFor(wordsIn(name)))
  return (one?.field === other?.field && one) || null
})

function isLabel(
  { field, common, body }: LabelBook,
  rest: string,
  separator: string | undefined,
  standing: Prominence,
): boolean {
  if (separator === ':' || separator === '\t') return true
  // "Summary" alone on its line is a heading.
  if (field === 'purpose' && rest === '') return true
  if (field === 'other' && rest === '' && standing === 'no') return false
  return !common || (body ? standing === 'cell' : standing !== 'no')
}

function fieldOf({ field, when }: LabelBook, rest: string): FieldName {
  if (when === 'words') return rest !== '' && !isItemNumber(rest) ? field : 'other'
  return when === 'said' && !saysOpenness(rest) ? 'other' : field
}

function unparted(text: string): FoundField | null {
  const found = unpartedField(text)
  return found && { ...found, weak: found.field !== 'other', common: false }
}

/** Splits "(All Wards);" and "(Hope End; Ledbury North)" into names. */
export function wardNames(text: string): string[] {
  return text
    .split(/[;,\n]/)
    .map((name) =>
      oneSpaced(name)
        .replace(/^\(/, '')
        .replace(/^([^(]*)\)$/, '$1')
        .replace(/\.$/, '')
        .trim(),
    )
    .filter((name) => name !== '')
}
