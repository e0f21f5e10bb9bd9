import type { Label } from './label.ts'

interface Sequence {
  style: Label['style']
  family: string
  last: number
  indent: number
  seen: Set<number>
}

/** The state of a list: its own labels, and those of the nested lists open inside its last item. */
export interface Numbering {
  top: Sequence
  inner: Sequence[]
}

export interface LabelPlace {
  nested: boolean
  problem: 'label-repeated' | 'label-missing' | null
}

/** The first label settles how the list counts: "(i)" at its head is a numeral, never the letter. */
export function startNumbering(label: Label, indent: number): Numbering {
  return { top: startSequence(label, indent), inner: [] }
}

function startSequence({ style, counts }: Label, indent: number): Sequence {
  const count = counts.find(({ value }) => value === 1) ?? counts[0]
  const last = count?.value ?? 0
  return { style, family: count?.family ?? 'bullet', last, indent, seen: new Set([last]) }
}

/** Says whether a label continues the list or belongs inside its last item. Advances the numbering. */
export function placeLabel(numbering: Numbering, label: Label, indent: number): LabelPlace {
  const { top, inner } = numbering
  if (label.style === 'bullet') return placeBullet(numbering, indent)
  // The label belongs to the deepest list that it continues: "(ii)" inside an item, then "(b)" of the list itself.
  for (let depth = inner.length - 1; depth >= 0; depth--) {
    const sequence = inner[depth]
    // A label as far out as the list belongs to the list, whatever the nested list has reached.
    const out =
      indent < top.indent || (sequence !== undefined && sequence.indent > top.indent && indent === top.indent)
    if (sequence && !out && valueIn(sequence, label) === sequence.last + 1) {
      advance(sequence, sequence.last + 1)
      inner.length = depth + 1
      return { nested: true, problem: null }
    }
  }
  const value = valueIn(top, label)
  if (value !== null && value === top.last + 1 && !(beginsNumerals(top, label) && indent > top.indent)) {
    advance(top, value)
    inner.length = 0
    return { nested: false, problem: null }
  }
  const deeper = indent > top.indent && label.counts.some((count) => count.value === 1)
  if (value === null || deeper || beginsNumerals(top, label)) {
    const begun = startSequence(label, indent)
    // A list that starts again closes the last of its kind, and those nested in that.
    const same = inner.findIndex(({ style, family }) => style === begun.style && family === begun.family)
    if (same !== -1) inner.length = same
    inner.push(begun)
    return { nested: true, problem: null }
  }
  const problem = top.seen.has(value) ? 'label-repeated' : 'label-missing'
  advance(top, value)
  inner.length = 0
  return { nested: false, problem }
}

/** True if a label is exactly the next of the list itself. */
export function isNext({ top }: Numbering, label: Label): boolean {
  return label.style !== 'bullet' && valueIn(top, label) === top.last + 1
}

/**
 * Skips the given number of lost labels if the label comes right after them.
 * @returns true if it does
 */
export function skipLost({ top, inner }: Numbering, lost: number, label: Label): boolean {
  if (lost === 0 || label.style === 'bullet' || valueIn(top, label) !== top.last + lost + 1) return false
  advance(top, top.last + lost)
  inner.length = 0
  return true
}

/** Letters and bracketed numbers start at the first; numbered paragraphs may not. */
export function isLettered({ style, counts }: Label): boolean {
  return counts.length > 0 && (style === 'enclosed' || style === 'closed' || counts[0]?.family === 'letter')
}

/** True if a first label leaves room for exactly that many before it. */
export function startsAfter(lost: number, label: Label): boolean {
  return lost > 0 && isLettered(label) && label.counts[0]?.value === lost + 1
}

function placeBullet({ top, inner }: Numbering, indent: number): LabelPlace {
  const nested = top.style !== 'bullet' || indent > top.indent
  if (!nested) inner.length = 0
  return { nested, problem: null }
}

function advance(sequence: Sequence, value: number): void {
  sequence.seen.add(value)
  sequence.last = value
}

/** "(i)" under "(a)" is a numeral, but after "(h)" the letter. */
function beginsNumerals(top: Sequence, label: Label): boolean {
  const numeral = label.counts.some(({ family, value }) => family === 'roman' && value === 1)
  return top.family === 'letter' && numeral && top.last !== 8
}

function valueIn(sequence: Sequence, label: Label): number | null {
  if (label.style !== sequence.style) return null
  return label.counts.find(({ family }) => family === sequence.family)?.value ?? null
}
