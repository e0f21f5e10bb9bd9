import { type FileLine, oneSpaced } from '../line.ts'
import type { Heading } from '../report/heading.ts'
import { headingLabel, type Label } from '../report/label.ts'
import { goesOnSign, numberGoneOn } from './goes-on.ts'
import { kindOf } from './heading-words.ts'
import { clearlyOpens, opensList } from './lead-in.ts'
import { beginsItem, endingOf, endsEarly, isCapitals } from './line-signs.ts'

/** What speaks for a line's being what ends a list: a heading, a field, or a table. */
export interface EndSign {
  heading: Heading | null
  label: Label | null
  weight: number
}

/** What else is known of the text that a list stands in. */
export interface Surroundings {
  /** The heading above the list. */
  head: FileLine | null
  /** True if the file marks its headings, so that a short line alone need not be one. */
  marked: boolean
  /** Whether the line begins with the label of a field of the header. */
  isField: (line: FileLine) => 'surely' | 'perhaps' | 'no'
}

/** From here on, a line ends a list whatever else it could be. */
export const certain = 8
/** Below this, nothing makes a line the end of a list. */
const least = -2

/** The lines below the opening of a list that may end it, up to the first that certainly does. */
export function endSigns(lines: readonly FileLine[], around: Surroundings): Map<FileLine, EndSign> {
  const signs = new Map<FileLine, EndSign>()
  const width = Math.max(...lines.slice(0, 200).map(({ text }) => Math.min(text.length, 110)))
  const [one, two] = lines
  const capitals = one !== undefined && two !== undefined && isCapitals(one.text) && isCapitals(two.text)
  const number = numberGoneOn(one, around.head)
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (!above) {
      const first = firstSign(line, around)
      if (first) return signs.set(line, first)
      continue
    }
    const below = lines[index + 1]
    const onward = number && goesOnSign(line, number, around.head)
    const sign = onward
      ? { heading: null, ...onward }
      : signOf(line, above, below, { ...around, width, capitals, bold: one?.bold !== false })
    if (sign && sign.weight > least) signs.set(line, sign)
    if (sign && sign.weight >= certain) break
  }
  return signs
}

/** A field right below the heading, or a heading of recommendations: nothing stands under the first. */
function firstSign(line: FileLine, { head, isField }: Surroundings): EndSign | null {
  if (head === null) return null
  if (isField(line) === 'surely') return { heading: null, label: null, weight: certain }
  const { label, text } = headingLabel(line)
  const named = label === null && line.text !== head.text && kindOf(text) === 'recommendations'
  return named
    ? { heading: { kind: 'recommendations', text: withoutColon(text), known: true }, label, weight: certain }
    : null
}

interface ListLook extends Surroundings {
  width: number
  /** True if the list itself is in capitals, or in bold. */
  capitals: boolean
  bold: boolean
}

function signOf(
  line: FileLine,
  above: FileLine,
  below: FileLine | undefined,
  list: ListLook,
): EndSign | null {
  const field = list.isField(line)
  if (field === 'surely') return { heading: null, label: null, weight: certain }
  const { label, text: raw } = headingLabel(line)
  const text = oneSpaced(raw)
  if (text === '' || text.length > 160) return null
  const kind = kindOf(text)
  if (line.cell) return cellSign(line, above, text, kind)
  const weight =
    -2.5 +
    (field === 'perhaps' ? 6.5 : 0) +
    wordsWeight(text, kind, line) +
    lookWeight(line, text, list) +
    labelWeight(line, label, below, kind !== null) +
    placeWeight(line, above, below, list)
  const heading = { kind: kind ?? 'section', text: withoutColon(text), known: kind !== null } as const
  return { heading: field === 'perhaps' ? null : heading, label, weight }
}

/** In a table, only a label in the first column ends a list, or a known heading there. */
function cellSign(
  line: FileLine,
  above: FileLine,
  text: string,
  kind: ReturnType<typeof kindOf>,
): EndSign | null {
  const heading = { kind: kind ?? 'section', text: withoutColon(text), known: true } as const
  const first = line.cell?.column === 0
  if (kind && first) return { heading, label: null, weight: certain }
  if (first && line.bold && /:$/.test(text) && !clearlyOpens(text)) return { heading, label: null, weight: 5 }
  // A table below paragraphs is not an item, unless an item announces it.
  const announced = endingOf(above.text) === 'opens'
  return above.cell === null ? { heading: null, label: null, weight: announced ? -1 : 2.5 } : null
}

function wordsWeight(text: string, kind: ReturnType<typeof kindOf>, line: FileLine): number {
  const opens = line.level === null ? opensList(text) : clearlyOpens(text)
  const short = text.length <= 60 && text.split(' ').length <= 7
  return (
    (kind === null ? 0 : kind === 'recommendations' ? 7 : kind === 'section' ? 4 : 5) +
    (short ? 0.5 : 0) +
    (/\?$/.test(text) && text.length <= 90 ? 3 : 0) +
    (/[.;,]$/.test(text) ? -4 : 0) +
    (text.length > 90 ? -3 : 0) +
    (/^[\p{Lu}\d‘“"']/u.test(text) ? 0 : -5) +
    (opens && kind === null ? -5 : 0) +
    (beginsItem(text) && kind === null ? -2.5 : 0) +
    (isTitled(line.text) ? 5 : 0) +
    (/^(?:none|nil|n\/a|not applicable|yes|no)$/i.test(text) ? -6 : 0) +
    (titledAnnex.test(text) ? 2 : /^(?:appendix|annex)\s+\w{1,3}\b/i.test(text) ? -2 : 0)
  )
}

/** "Annex A – The fleet" */
const titledAnnex = /^(?:appendix|annexe?|schedule|enclosure|atodiad)\s+\w{1,3}\s*[:–—-]\s*\p{Lu}/iu

/** "BACKGROUND: The halls are old." */
function isTitled(text: string): boolean {
  return /^(?!RECOMM|RESOLV)\p{Lu}[\p{Lu}\s()&/’'-]{4,60}:\s+\S/u.test(text)
}

function lookWeight(line: FileLine, text: string, list: ListLook): number {
  const level = line.level === null ? 0 : 6
  const bold = line.bold && !list.bold ? (line.gap ? 4 : 1) : 0
  const capitals = isCapitals(text) && !list.capitals ? 4 : 0
  return Math.max(level, bold, capitals) + (list.marked && level + bold + capitals === 0 ? -1.5 : 0)
}

function labelWeight(
  line: FileLine,
  label: Label | null,
  below: FileLine | undefined,
  known: boolean,
): number {
  const next = below ? headingLabel(below).label : null
  const begins = next?.counts.some(({ value }) => value === 1) ?? false
  if (!label) return begins && next?.style === 'dotted' && !line.furniture ? 2 : 0
  if (label.style === 'enclosed' || label.style === 'bullet') return -8
  if (label.style === 'closed') return known ? -1 : -8
  const [own] = label.counts
  const under = next?.counts.some(({ family }) => family.startsWith(`decimal ${own?.value}`)) ?? false
  return under && begins ? 3 : 0
}

function placeWeight(line: FileLine, above: FileLine, below: FileLine | undefined, list: ListLook): number {
  const ending = endingOf(above.text)
  const early = ending === 'sentence' && !line.gap && endsEarly(above, line, list.width)
  return (
    (line.gap ? 1 : early ? 1 : ending === 'sentence' ? 0 : -3) +
    (below === undefined || below.gap ? 0.7 : 0) +
    (ending === 'sentence' ? 1 : ending === 'more' ? -3 : ending === 'opens' ? -3 : 0)
  )
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:–-]+$/, '')
}
