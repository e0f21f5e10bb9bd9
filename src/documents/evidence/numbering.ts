import type { Label } from '../report/label.ts'

interface Sequence {
  style: Label['style']
  family: string
  last: number
  indent: number
  seen: readonly number[]
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

function startSequence({ style, counts }: Label, indent: number): Sequence {
  const count = counts.find(({ value }) => value === 1) ?? counts[0]
  const last = count?.value ?? 0
  return { style, family: count?.family ?? 'bullet', last, indent, seen: [last] }
}

export type ItemFit = 'next' | 'skipped' | 'repeated'

/** The numbering after an item with this label, and how well it fits; null if the list does not count so. */
export function withItem({ top }: Numbering, label: Label): { numbering: Numbering; fit: ItemFit } | null {
  if (label.style === 'bullet')
    return top.style === 'bullet' ? { numbering: { top, inner: [] }, fit: 'next' } : null
  const value = valueIn(top, label)
  if (value === null) return null
  const fit = value === top.last + 1 ? 'next' : top.seen.includes(value) ? 'repeated' : 'skipped'
  return { numbering: { top: advanced(top, value), inner: [] }, fit }
}

/** The numbering after an item that has lost its label. */
export function withLostItem({ top }: Numbering): Numbering {
  return { top: advanced(top, top.last + 1), inner: [] }
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
    const value = label.style === 'bullet' ? null : valueIn(sequence, label)
    const bullets = label.style === 'bullet' && sequence.style === 'bullet' && indent >= sequence.indent
    if (!bullets && value !== sequence.last + 1) continue
    const next = value === null ? sequence : advanced(sequence, value)
    return { numbering: { top, inner: [...inner.slice(0, depth), next] }, fit: 'continues' }
  }
  const begun = startSequence(label, indent)
  // A list that starts again closes the last of its kind, and those inside that.
  const same = inner.findIndex(({ style, family }) => style === begun.style && family === begun.family)
  const open = same === -1 ? inner : inner.slice(0, same)
  const fit = label.style === 'bullet' || begun.last === 1 ? 'begins' : 'elsewhere'
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
  return top.family === 'letter' && numeral && top.last !== 8
}

/** True if a label is exactly the next of the list itself. */
export function isNext({ top }: Numbering, label: Label): boolean {
  return label.style !== 'bullet' && valueIn(top, label) === top.last + 1
}

/** Letters and bracketed numbers start at the first; numbered paragraphs may not. */
export function isLettered({ style, counts }: Label): boolean {
  return counts.length > 0 && (style === 'enclosed' || style === 'closed' || counts[0]?.family === 'letter')
}

/** True if a first label leaves room for exactly that many before it. */
export function startsAfter(lost: number, label: Label): boolean {
  return lost > 0 && isLettered(label) && label.counts[0]?.value === lost + 1
}

export function isFirst({ counts }: Label): boolean {
  return counts.some(({ value }) => value === 1)
}

function advanced(sequence: Sequence, value: number): Sequence {
  return { ...sequence, last: value, seen: [...sequence.seen, value] }
}

function valueIn(sequence: Sequence, label: Label): number | null {
  if (label.style !== sequence.style) return null
  return label.counts.find(({ family }) => family === sequence.family)?.value ?? null
}
