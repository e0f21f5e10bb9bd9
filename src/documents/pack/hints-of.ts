import type { FileLine } from '../line.ts'
import type { PackHints } from '../report/pack-hints.ts'
import { oneForm } from '../text/one-form.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { opensRecommendations } from './list-lines.ts'
import type { PackPart } from './pack-part.ts'
import { numberedTitle } from './part-titles.ts'
import { likeness } from './same-title.ts'

/** How many lines the head of a report has. */
const headLines = 12

/** The lines that the heads of several reports print. */
export function repeatedInHeads(parts: readonly PackPart[]): ReadonlySet<string> {
  const reports = parts.filter(({ kind, lines }) => kind === 'report' && lines.some(opensRecommendations))
  const counts = new Map<string, number>()
  for (const line of reports.flatMap(({ lines }) => [...headOf(lines)]))
    counts.set(line, (counts.get(line) ?? 0) + 1)
  return new Set([...counts].flatMap(([line, count]) => (count > 1 ? [line] : [])))
}

function headOf(lines: readonly FileLine[]): Set<string> {
  const shown = lines.filter(({ furniture, text }) => !furniture && text.trim() !== '')
  return new Set(shown.slice(0, headLines).map(({ text }) => named(text)))
}

function named(text: string): string {
  return oneForm(numberedTitle(text).title)
}

/** What the pack says of one of its reports. */
export function hintsOf({ head }: PackPart, number: string | null, repeated: ReadonlySet<string>): PackHints {
  const item = head?.item ?? null
  return {
    number,
    title: item?.title ?? null,
    calls: (text) =>
      item ? Math.max(likeness(item, wordsIn(text)), likeness(item, wordsIn(numberedTitle(text).title))) : 0,
    repeats: (text) => repeated.has(named(text)),
  }
}
