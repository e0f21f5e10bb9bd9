import { weighList } from '../evidence/weigh-list.ts'
import type { FileLine } from '../line.ts'
import { fieldPart, labelledField } from './field-part.ts'
import type { FoundField } from './header-field.ts'
import type { Heading } from './heading.ts'
import { withInlineLabels } from './inline-recommendation.ts'
import type { FieldName } from './label-books.ts'
import { emptyPart, headedPart, type Part } from './part.ts'

/** Reads the list that begins in a part, and how many of the lines from one on are the list's. */
export function listPart(
  part: Part,
  all: readonly FileLine[],
  from: number,
  { marked, taken }: { marked: boolean; taken: ReadonlySet<FieldName> },
): { part: Part; used: number; end: Part | null } {
  const fieldIn = (line: FileLine, listed: boolean) =>
    labelledField(line, taken, { listed, inHeader: false, flattened: false })
  const isField = (line: FileLine) => {
    if (fieldIn(line, true)) return 'surely'
    const found = fieldIn(line, false)
    return found && !found.common && found.rest !== '' ? 'perhaps' : 'no'
  }
  const linesUpTo = (most: number) => withInlineLabels([...part.lines, ...all.slice(from, from + most)])
  const list = weighList(linesUpTo, { head: part.head, marked, isField })
  const end = list.steps.find(({ role }) => role === 'end')?.piece ?? null
  const [last] = end?.lines ?? []
  const length = last ? list.lines.indexOf(last) : list.lines.length
  return {
    part: { ...part, lines: list.lines.slice(0, length), list },
    used: length - part.lines.length,
    end: last ? endPart(last, end?.end?.heading ?? null, fieldIn(last, false)) : null,
  }
}

function endPart(line: FileLine, heading: Heading | null, field: FoundField | null): Part {
  if (heading) return headedPart(heading, line)
  if (field) return fieldPart(field, line)
  return { ...emptyPart('section', '', null, line.number), lines: [line], known: false }
}
