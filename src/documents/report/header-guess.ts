import { plain } from '../../committee/agenda/reports/same-words.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { matchField } from './header-field.ts'
import { isElsewhere } from './header-looks.ts'
import { isKnownHeading } from './heading.ts'
import { headingLabel } from './label.ts'
import type { Part } from './part.ts'
import { printedDates } from './printed-date.ts'

/** Words of a header and the lines that hold them. */
export interface Value {
  text: string
  line: number
  lines: FileLine[]
  part: Part | null
}

/** Recognises the unlabelled lines of a header. */
export interface Guess {
  take(fits: (text: string) => boolean): Value | null
  /** Finds a line in a section of the head, such as a site menu that runs into the header. */
  among(fits: (text: string) => boolean): Value | null
  /** Takes the text right below a line, if it fits. */
  takeBelow(above: FileLine, fits: (below: FileLine) => boolean): Value | null
  /** Takes the likeliest title in the head of the report, even a heading that also heads a section. */
  takeTitle(fits: (text: string) => boolean): Value | null
  /** Takes the line above the list that fits best, the first of several that fit alike. */
  takeBest(fit: (text: string) => number, least: number): Value | null
  /** The untaken lines above the list that fit, too. */
  rivals(fits: (text: string) => boolean): string[]
  /** The lines that remain untaken. */
  left(): FileLine[]
  /** Headings from which something was taken: they head no section. */
  taken: ReadonlySet<Part>
}

export function saysSame(one: string, other: string): boolean {
  return plain(one).includes(plain(other)) || plain(other).includes(plain(one))
}

/** Guesses from the lines and headings in the head of a report that have no label. */
export function guessFrom(
  lines: readonly FileLine[],
  parts: readonly Part[],
  isTaken: (line: FileLine) => boolean,
): Guess {
  const above = headerHeadings(parts).filter(({ head }) => head === null || !isTaken(head))
  const end = endOfTop(parts)
  const titled = above.length > 0 ? undefined : parts.slice(0, end).find(isOpenSection)
  const order = parts.flatMap(linesOf)
  const places = new Map(order.map((line, index) => [line, index]))
  const placeOf = ({ lines: [line] }: Value) => (line && places.get(line)) ?? 0
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
    .filter(({ lines: [line] }) => line === undefined || !isTaken(line))
    .sort((one, other) => placeOf(one) - placeOf(other))
  const startOf = (part: Part | undefined) => {
    const [first] = part ? linesOf(part) : []
    return (first && places.get(first)) ?? order.length
  }
  const listed = startOf(parts.find(({ kind, lines: own }) => kind === 'recommendations' && own.length > 0))
  const rowsElsewhere = new Set(
    order.flatMap(({ text, cell }) => (cell && isElsewhere(text) ? [cell.row] : [])),
  )
  const isInThose = ({ lines: [line] }: Value) => line?.cell != null && rowsElsewhere.has(line.cell.row)
  const taken = new Set<Part>()
  const takeAt = (index: number) => {
    const [found] = index === -1 ? [] : left.splice(index, 1)
    if (found?.part) taken.add(found.part)
    return found ?? null
  }
  const isLabelled = ({ lines: [line] }: Value) => {
    const before = line && order[(places.get(line) ?? 0) - 1]
    const label = before?.cell === null ? matchField(before.text, 'cell') : null
    return label?.field === 'title' && label.rest === ''
  }
  const mayBe = (value: Value, fits: (text: string) => boolean) =>
    placeOf(value) < listed && !isInThose(value) && fits(value.text)
  const last = startOf(parts[end])
  return {
    take: (fits) => takeAt(left.findIndex((value) => mayBe(value, fits))),
    rivals: (fits) => left.filter((value) => mayBe(value, fits)).map(({ text }) => text),
    takeTitle: (fits) => {
      const ranked = left
        .filter((value) => placeOf(value) < last && fits(value.text))
        .map((value) => ({ value, rank: isLabelled(value) ? -1 : rankOf(value) }))
      const [best] = ranked.sort((one, other) => one.rank - other.rank || one.value.line - other.value.line)
      const headed = titled?.head?.level ? titled : undefined
      const better =
        best && headed && best.rank < 2 && placeOf(best.value) < startOf(headed) ? best.value : null
      if (headed && fits(headed.heading) && (!better || saysSame(better.text, headed.heading)))
        return { text: headed.heading, line: headed.line, lines: [], part: null }
      return takeAt(best ? left.indexOf(best.value) : left.findIndex(({ text }) => fits(text)))
    },
    takeBest: (howWell, least) => {
      const above = order.slice(0, listed).filter((line) => !isTaken(line))
      const fits = above.map(({ text }) => howWell(oneSpaced(text)))
      const line = above[fits.indexOf(Math.max(least, ...fits))]
      const own = line && left.findIndex(({ lines: [first] }) => first === line)
      if (!line || own === undefined) return null
      return takeAt(own) ?? { ...valueIn(line, null), text: headingLabel(line).text, lines: [] }
    },
    among: (fits) => {
      const lines = parts
        .slice(0, end)
        .flatMap((part) => (isOpenSection(part) || part.field === 'other' ? part.lines : []))
      const found = lines.find(({ text }) => fits(oneSpaced(text)))
      return found ? valueIn(found, null) : null
    },
    takeBelow: (above, fits) => {
      const place = places.get(above)
      const below = place === undefined ? undefined : order[place + 1]
      if (!below || !fits(below)) return null
      return takeAt(left.findIndex(({ lines: own }) => own[0] === below))
    },
    left: () => left.filter(({ part }) => part === null || taken.has(part)).flatMap((value) => value.lines),
    taken,
  }
}

/** Marked text is likelier to be a title: first a heading, then bold or capitals. */
function rankOf({ text, lines: [line] }: Value): number {
  if (line?.level) return 0
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}.*\s.*\p{Lu}{3}/u.test(text)
  return (line?.bold || capitals ? 1 : 2) + (line?.gap === false ? 0.5 : 0)
}

function linesOf({ head, lines }: Part): FileLine[] {
  return head ? [head, ...lines] : lines
}

function valueIn(line: FileLine, part: Part | null): Value {
  return { text: oneSpaced(line.text), line: line.number, lines: [line], part }
}

/** Where the head of a report ends: at the first known heading, at its purpose, or at its recommendations. */
function endOfTop(parts: readonly Part[]): number {
  let told = false
  const end = parts.findIndex((part) => {
    if (told || part.kind === 'recommendations') return true
    told = isOpenSection(part) && hasSentences(part)
    return (part.field === 'purpose' && hasSentences(part)) || (part.kind === 'section' && part.known)
  })
  return end === -1 ? parts.length : end
}

/** True if there are sentences under a heading, even when wrapped. */
function hasSentences({ lines }: Part): boolean {
  const long = lines.filter(({ text }) => text.length > 50)
  return (
    lines.some(({ text }) => text.length > 100 || (text.length > 40 && /[.;:]$/.test(text))) ||
    long.length > 1
  )
}

function isOpenSection({ kind, known }: Part): boolean {
  return kind === 'section' && !known
}

/** Headings in the head of a report with almost nothing under them: the words of a title page. */
function headerHeadings(parts: readonly Part[]): Part[] {
  return parts.slice(0, endOfTop(parts)).filter((part) => {
    const short =
      part.lines.length < 4 &&
      part.lines.every(
        ({ text }) => text.length < 90 && (!/[.;:]$/.test(text) || printedDates(text).length > 0),
      )
    return part.kind === 'section' && short && !isKnownHeading(part.heading)
  })
}
