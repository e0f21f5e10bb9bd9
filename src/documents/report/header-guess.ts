import { type Line, oneSpaced } from '../line.ts'
import { isKnownHeading } from './heading.ts'
import type { Part } from './part.ts'
import { printedDates } from './printed-date.ts'

/** Words of a header and the lines where they stand. */
export interface Value {
  text: string
  line: number
  lines: Line[]
  part: Part | null
}

/** The lines of a header that have no label, and what they plainly are. */
export interface Guess {
  take(fits: (text: string) => boolean): Value | null
  /** Takes what stands right below a line, where that fits. */
  takeBelow(above: Line, fits: (below: Line) => boolean): Value | null
  /** The first heading that heads a section too: a title where no line is likelier. */
  heading: Value | null
  /** The lines that nothing took. */
  left(): Line[]
  /** The headings of which something was taken: they head no section. */
  taken: ReadonlySet<Part>
}

const bodies =
  'committee|sub-committee|cabinet|board|panel|commission|council|executive|assembly|forum|group|authority'

export const looksLike = {
  open: (text: string) =>
    /^(?:public|open)(?: report)?$|^part (?:1|i|one|a)(?:\s*[–(:-]\s*(?:public|open)\b.{0,20})?$|^for general release$|^no part of this report is (?:exempt|confidential)\b.{0,60}$/i.test(
      text,
    ),
  date: (text: string) => text.length < 90 && printedDates(text).length > 0,
  meeting: (text: string) =>
    text.length < 120 &&
    new RegExp(
      `\\b(?:${bodies})(?: meeting)?(?: \\([^()]{3,60}\\))?(?:\\s*[,–-]?\\s*(?:on )?(?:\\w+day )?\\d{1,2}.{3,20}\\d{4})?$`,
      'i',
    ).test(text) &&
    !/\breport (?:of|by|from)\b|\b(?:borough|county|district|city|metropolitan|town|parish|unitary) council$/i.test(
      text,
    ),
  reportBy: (text: string) => text.length < 160 && /^(?:joint )?report (?:of|by)\b/i.test(text),
  title: (text: string) =>
    text.length > 5 &&
    text.length < 200 &&
    !/[.;:]$/.test(text) &&
    !/^(?:agenda )?item (?:no\.? ?)?\d+\w?$|^(?:report|public report|committee report|cabinet report|open report|part (?:1|i|a))$|\b(?:borough|county|district|city|metropolitan|town|parish) council$|^[\d.\s]+$|^(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \w+,? \d{4}$/i.test(
      text,
    ),
}

/** The council's own name at the head of its paper. */
export function isLetterhead(text: string): boolean {
  return (
    text.length < 80 &&
    /^(?:the )?\p{Lu}[\p{L}’' -]* (?:borough|county|district|city|metropolitan|unitary|town|parish) council$|^(?:the )?(?:london |royal |city )?(?:borough|city|county) of \p{Lu}[\p{L}’' ]*$|^\p{Lu}[\p{L}’' -]+ council$/iu.test(
      text,
    ) &&
    !/^(?:the )?(?:full|county|city|borough|district|town|parish) council$/i.test(text)
  )
}

/** Headings come first: what a document marks is likelier a title than what it does not. */
export function guessFrom(lines: readonly Line[], parts: readonly Part[]): Guess {
  const above = headerHeadings(parts)
  const titled = above.length > 0 ? undefined : parts.find((part) => part.kind === 'section' && !part.known)
  const left: Value[] = [
    ...above.map((part) => ({
      text: part.heading,
      line: part.line,
      lines: part.head ? [part.head] : [],
      part,
    })),
    ...above.flatMap((part) => part.lines.map((line) => valueIn(line, part))),
    ...lines.map((line) => valueIn(line, null)),
  ]
  const taken = new Set<Part>()
  const takeAt = (index: number) => {
    const [found] = index === -1 ? [] : left.splice(index, 1)
    if (found?.part) taken.add(found.part)
    return found ?? null
  }
  const order = parts.flatMap((part) => [...(part.head ? [part.head] : []), ...part.lines])
  return {
    take: (fits) => takeAt(left.findIndex(({ text }) => fits(text))),
    takeBelow: (above, fits) => {
      const below = order[order.indexOf(above) + 1]
      if (!below || !order.includes(above) || !fits(below)) return null
      return takeAt(left.findIndex(({ lines: own }) => own[0] === below))
    },
    heading: titled?.head?.level ? { text: titled.heading, line: titled.line, lines: [], part: null } : null,
    left: () => left.filter(({ part }) => part === null || taken.has(part)).flatMap((value) => value.lines),
    taken,
  }
}

function valueIn(line: Line, part: Part | null): Value {
  return { text: oneSpaced(line.text), line: line.number, lines: [line], part }
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
