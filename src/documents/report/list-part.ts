import { weighList } from '../evidence/weigh-list.ts'
import type { FileLine } from '../line.ts'
import { labelledField } from './field-part.ts'
import { withInlineLabels } from './inline-recommendation.ts'
import type { FieldName } from './label-books.ts'
import { emptyPart, headedPart, type Part } from './part.ts'

/** Reads the list that begins in a part, and how many of the lines below it are the list's. */
export function listPart(
  part: Part,
  below: readonly FileLine[],
  { marked, taken }: { marked: boolean; taken: ReadonlySet<FieldName> },
): { part: Part; used: number; end: Part | null } {
  const isField = (line: FileLine) =>
    labelledField(line, taken, { listed: true, inHeader: false, flattened: false }) !== null
  const lines = withInlineLabels([...part.lines, ...below])
  const list = weighList(lines, { head: part.head, marked, isField })
  const end = list.steps.find(({ role }) => role === 'end')?.piece ?? null
  const [last] = end?.lines ?? []
  const length = last ? lines.indexOf(last) : list.length
  const heading = end?.end?.heading ?? null
  return {
    part: { ...part, lines: lines.slice(0, length), list },
    used: length - part.lines.length,
    end: last
      ? heading
        ? headedPart(heading, last)
        : { ...emptyPart('section', '', null, last.number), lines: [last], known: false }
      : null,
  }
}
