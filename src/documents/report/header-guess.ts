import { type Line, oneSpaced } from '../line.ts'
import { isKnownHeading } from './heading.ts'
import type { Part } from './part.ts'
import { printedDates } from './printed-date.ts'

/** Words of a header and the line where they stand. */
export interface Value {
  text: string
  line: number
}

/** The lines of a header that have no label, and what they plainly are. */
export interface Guess {
  take(fits: (text: string) => boolean): Value | null
  /** The lines that nothing took. */
  left(): number[]
  /** The headings of which something was taken: they head no section. */
  taken: ReadonlySet<Part>
}

export const looksLike = {
  date: (text: string) => text.length < 60 && printedDates(text).length > 0,
  meeting: (text: string) =>
    text.length < 90 && /\b(?:committee|cabinet|board|panel|commission|council)(?: meeting)?$/i.test(text),
  reportBy: (text: string) => text.length < 120 && /^(?:joint )?report (?:of|by)\b/i.test(text),
  title: (text: string) => text.length > 5 && text.length < 160 && !/[.;:]$/.test(text),
}

/** Headings come first: what a document marks is likelier a title than what it does not. */
export function guessFrom(lines: readonly Line[], parts: readonly Part[]): Guess {
  const above = headerHeadings(parts)
  const left: (Value & { part: Part | null })[] = [
    ...above.map((part) => ({ text: part.heading, line: part.line, part })),
    ...above.flatMap((part) => part.lines.map((line) => ({ ...valueIn(line), part }))),
    ...lines.map((line) => ({ ...valueIn(line), part: null })),
  ]
  const taken = new Set<Part>()
  return {
    take: (fits) => {
      const index = left.findIndex(({ text }) => fits(text))
      const [found] = index === -1 ? [] : left.splice(index, 1)
      if (found?.part) taken.add(found.part)
      return found ?? null
    },
    left: () => left.filter(({ part }) => part === null || taken.has(part)).map(({ line }) => line),
    taken,
  }
}

function valueIn(line: Line): Value {
  return { text: oneSpaced(line.text), line: line.number }
}

/** Headings above the recommendations with next to nothing under them: the words of a title page. */
function headerHeadings(parts: readonly Part[]): Part[] {
  const listed = parts.findIndex(({ kind }) => kind === 'recommendations')
  return parts.slice(0, listed === -1 ? undefined : listed).filter((part) => {
    const short =
      part.lines.length < 3 && part.lines.every(({ text }) => text.length < 90 && !/[.;:]$/.test(text))
    return part.kind === 'section' && short && !isKnownHeading(part.heading)
  })
}
