import { plain } from '../../committee/agenda/reports/same-words.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { matchField } from './header-field.ts'
import { isKnownHeading } from './heading.ts'
import { itemNumberIn } from './item-number.ts'
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
  /** The lines that remain untaken. */
  left(): FileLine[]
  /** Headings from which something was taken: they head no section. */
  taken: ReadonlySet<Part>
}

const bodies =
  'committee|sub-committee|cabinet|board|panel|commission|council|executive|assembly|forum|group|authority'

/** Where a report was before, or goes next. */
const elsewhere =
  /^(?:report |item )?(?:to be |has been |previously |also |to be\/has been )*(?:considered|discussed|agreed) (?:by|at)\b|^(?:for|next) (?:decision|consideration) (?:by|at)\b|^consult/i
/** Not titles: a reference, a person and their post, or a form's own name. */
const notTitle = [
  /^(?=\S*\d)[A-Z]{1,6}[\w/.-]*$/,
  /^(?:key decision|forward plan|report ref)\b.{0,40}\d/i,
  /^(?:tel|e-?mail|contact|cllr|councillor|mrs?|ms|dr)\b|@|https?:|\d{3} ?\d{3}|:\s+(?:cllr|councillor|mrs?|ms|dr)\b/i,
  /(?:^|,\s*)(?:(?:assistant|executive|corporate|strategic|interim|deputy|service)\s+)*(?:director|head|chief|manager|cabinet member|cabinet portfolio|portfolio holder)\b(?: (?:of|for|officer|executive)\b.*)?$/i,
  /^to (?:the )?(?:chair|members|leader)\b/i,
  /^(?:agenda management|front|cover|executive summary) sheet$|^(?:(?:scrutiny|officer|council|main) )?report$/i,
]

export const looksLike = {
  open: (text: string) =>
    /^(?:public|open)(?: report)?$|^part (?:1|i|one|a)(?:\s*[–(:-]\s*(?:public|open)\b.{0,20})?$|^for general release$|^no part of this report is (?:exempt|confidential)\b.{0,60}$/i.test(
      text,
    ),
  date: (text: string) => text.length < 90 && printedDates(text).length > 0 && !elsewhere.test(text),
  meeting: (text: string) =>
    text.length < 120 &&
    new RegExp(
      `\\b(?:${bodies})(?: meeting)?(?: \\([^()]{3,60}\\))?(?:\\s*[–-]\\s*part (?:a|b|1|i))?(?:\\s*[,–-]?\\s*(?:on )?(?:\\w+day,? )?\\d{1,2}.{3,20}\\d{4}\\.?)?$|\\b(?:committee|panel|commission)\\s+[–-]\\s+(?!.*(?:report|review|update))[\\p{L} ,&]{3,50}$`,
      'iu',
    ).test(text) &&
    !/\breport (?:of|by|from)\b|\b(?:borough|county|district|city|metropolitan|town|parish|unitary) council$/i.test(
      text,
    ) &&
    !elsewhere.test(text),
  reportBy: (text: string) => text.length < 160 && /^(?:joint )?report (?:of|by)\b/i.test(text),
  title: (text: string) =>
    text.length > 5 &&
    text.length < 200 &&
    !/[.;:]$/.test(text) &&
    !isNotTitle(text) &&
    !looksLike.open(text) &&
    !/^please note\b/i.test(text) &&
    matchField(text, 'cell') === null &&
    !/^(?:agenda )?item (?:no\.? ?)?\d+\w?$|^(?:report|public report|committee report|cabinet report|open report|part (?:1|i|a))$|\b(?:borough|county|district|city|metropolitan|town|parish) council$|^[\d.\s]+$|^(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \w+,? \d{4}$/i.test(
      text,
    ),
}

export function saysSame(one: string, other: string): boolean {
  return plain(one).includes(plain(other)) || plain(other).includes(plain(one))
}

/** True if words are a reference, a person and their post, or a form's own name. */
export function isNotTitle(text: string): boolean {
  return (
    isLetterhead(text) ||
    itemNumberIn(text) !== null ||
    /^cyngor\b/i.test(text) ||
    notTitle.some((pattern) => pattern.test(text))
  )
}

/** True for the council's own name at the head of its paper. */
export function isLetterhead(text: string): boolean {
  return (
    text.length < 80 &&
    /^(?:the )?\p{Lu}[\p{L}&’' -]* (?:borough|county|district|city|metropolitan|unitary|town|parish) council$|^(?:the )?(?:london |royal |city )?(?:borough|city|county) of \p{Lu}[\p{L}’' ]*$|^\p{Lu}[\p{L}’' -]+ council$|^cyngor(?: \p{L}[\p{L}’'-]*){1,6}$/iu.test(
      text,
    ) &&
    !/^(?:the )?(?:full|county|city|borough|district|town|parish) council$/i.test(text)
  )
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
    order.flatMap(({ text, cell }) => (cell && elsewhere.test(text) ? [cell.row] : [])),
  )
  const isElsewhere = ({ lines: [line] }: Value) => line?.cell != null && rowsElsewhere.has(line.cell.row)
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
  const last = startOf(parts[end])
  return {
    take: (fits) =>
      takeAt(left.findIndex((value) => placeOf(value) < listed && !isElsewhere(value) && fits(value.text))),
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
