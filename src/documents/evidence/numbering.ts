import type { Label } from '../report/label.ts'

interface Sequence {
  style: Label['style']
  /** What it may count in: "(a)", "(b)", "(c)" may go on with "(d)", or in Welsh with "(ch)". */
  ways: readonly { family: string; last: number }[]
  indent: number
  seen: readonly string[]
}

/** How far a list has counted: its own labels, and those of the lists open inside its last item. */
export interface Numbering {
  top: Sequence
  inner: readonly Sequence[]
}

/** The first label settles how the list counts: "(i)" at its head is a numeral, never the letter. */
export function startNumbering(label: Label, indent: number): Numbering {
  return { top: startSequence(label, indent), inner: [] }
}

function startSequence({ style, counts, printed }: Label, indent: number): Sequence {
  const first = counts.filter(({ value }) => value === 1)
  const ways = (first.length > 0 ? first : counts).map(({ family, value }) => ({ family, last: value }))
  return { style, ways, indent, seen: [printed] }
}

export type ItemFit = 'next' | 'skipped' | 'repeated'

/** The numbering after an item with this label, and how well it fits; null if the list does not count so. */
export function withItem({ top }: Numbering, label: Label): { numbering: Numbering; fit: ItemFit } | null {
  if (label.style === 'bullet')
    return top.style === 'bullet' ? { numbering: { top, inner: [] }, fit: 'next' } : null
  const fit = continues(top, label) ? 'next' : top.seen.includes(label.printed) ? 'repeated' : 'skipped'
  return countsAlike(top, label) ? { numbering: { top: advanced(top, label), inner: [] }, fit } : null
}

/** The numbering after an item that has lost its label. */
export function withLostItem({ top }: Numbering): Numbering {
  const ways = top.ways.map(({ family, last }) => ({ family, last: last + 1 }))
  return { top: { ...top, ways }, inner: [] }
}

export type InnerFit = 'continues' | 'begins' | 'elsewhere'

/** The numbering after a label inside the last item. It belongs to the deepest list that it continues. */
export function withInner(
  { top, inner }: Numbering,
  label: Label,
  indent: number,
): { numbering: Numbering; fit: InnerFit } {
  for (let depth = inner.length - 1; depth >= 0; depth--) {
    const sequence = inner[depth]
    if (!sequence) continue
    const bullets = label.style === 'bullet' && sequence.style === 'bullet' && indent >= sequence.indent
    if (!bullets && !continues(sequence, label)) continue
    const next = bullets ? sequence : advanced(sequence, label)
    return { numbering: { top, inner: [...inner.slice(0, depth), next] }, fit: 'continues' }
  }
  const begun = startSequence(label, indent)
  // A list that starts again closes the last of its kind, and those inside that.
  const same = inner.findIndex((one) => one.style === begun.style && countsAlike(one, label))
  const open = same === -1 ? inner : inner.slice(0, same)
  const fit = label.style === 'bullet' || isFirst(label) ? 'begins' : 'elsewhere'
  return { numbering: { top, inner: [...open, begun] }, fit }
}

/** True if a label stands as far out as the list, although the list inside its last item stands further in. */
export function isOut({ top, inner }: Numbering, indent: number): boolean {
  const deepest = inner.at(-1)
  return indent < top.indent || (deepest !== undefined && deepest.indent > top.indent && indent <= top.indent)
}

/** "(i)" under "(a)" is a numeral, but after "(h)" the letter. */
export function beginsNumerals({ top }: Numbering, label: Label): boolean {
  const numeral = label.counts.some(({ family, value }) => family === 'roman' && value === 1)
  const letters = top.ways.find(({ family }) => family === 'letter')
  return letters !== undefined && numeral && letters.last !== 8
}

/** True if a label is exactly the next of the list itself. */
export function isNext({ top }: Numbering, label: Label): boolean {
  return continues(top, label)
}

/** Letters and bracketed numbers start at the first; numbered paragraphs may not. */
export function isLettered({ style, counts }: Label): boolean {
  return (
    counts.length > 0 &&
    (style === 'enclosed' || style === 'closed' || /^(?:letter|welsh)$/.test(counts[0]?.family ?? ''))
  )
}

/** True if a first label leaves room for exactly that many before it. */
export function startsAfter(lost: number, label: Label): boolean {
  return lost > 0 && isLettered(label) && label.counts[0]?.value === lost + 1
}

export function isFirst({ counts }: Label): boolean {
  return counts.some(({ value }) => value === 1)
}

/** True if a list counts as this label does, whether or not it is the next. */
export function countsAlike({ style, ways }: Sequence, label: Label): boolean {
  const families = label.counts.map(({ family }) => family)
  return label.style === style && (style === 'bullet' || ways.some(({ family }) => families.includes(family)))
}

function continues({ style, ways }: Sequence, label: Label): boolean {
  return label.style === style && label.counts.some(isNextOf(ways))
}

function isNextOf(ways: Sequence['ways']): (count: Label['counts'][number]) => boolean {
  return ({ family, value }) => ways.some((way) => way.family === family && way.last + 1 === value)
}

/** Of the ways in which a list may count, those stay that its next label allows. */
function advanced(sequence: Sequence, { counts, printed }: Label): Sequence {
  const next = counts.filter(isNextOf(sequence.ways))
  const known = counts.filter(({ family }) => sequence.ways.some((way) => way.family === family))
  const ways = (next.length > 0 ? next : known).map(({ family, value }) => ({ family, last: value }))
  return { ...sequence, ways, seen: [...sequence.seen, printed] }
}
