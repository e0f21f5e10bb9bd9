import type { Label } from './label.ts'

interface Sequence {
  style: Label['style']
  family: string
  last: number
}

/** Where a list of recommendations stands: its own labels, and those of the items inside the last one. */
export interface Numbering {
  top: Sequence
  seen: Set<number>
  nested: Sequence | null
}

export interface Place {
  nested: boolean
  problem: 'label-repeated' | 'label-missing' | null
}

/** The first label settles how the list counts: "(i)" at its head is a numeral, never the letter. */
export function startNumbering(label: Label): Numbering {
  const top = startSequence(label)
  return { top, seen: new Set([top.last]), nested: null }
}

function startSequence({ style, counts }: Label): Sequence {
  const count = counts.find(({ value }) => value === 1) ?? counts[0]
  return { style, family: count?.family ?? 'bullet', last: count?.value ?? 0 }
}

/** Whether a label continues the list or stands inside its last item. Moves the numbering on. */
export function placeLabel(numbering: Numbering, label: Label): Place {
  const { top, nested, seen } = numbering
  if (label.style === 'bullet') return { nested: top.style !== 'bullet', problem: null }
  const inside = nested ? valueIn(nested, label) : null
  if (nested && inside === nested.last + 1) {
    nested.last = inside
    return { nested: true, problem: null }
  }
  const value = valueIn(top, label)
  const startsNumerals =
    top.family === 'letter' &&
    top.last !== 8 &&
    label.counts.some(({ family, value: one }) => family === 'roman' && one === 1)
  if (value === null || startsNumerals) {
    numbering.nested = startSequence(label)
    return { nested: true, problem: null }
  }
  const problem = seen.has(value) ? 'label-repeated' : value === top.last + 1 ? null : 'label-missing'
  seen.add(value)
  top.last = value
  numbering.nested = null
  return { nested: false, problem }
}

function valueIn(sequence: Sequence, label: Label): number | null {
  if (label.style !== sequence.style) return null
  return label.counts.find(({ family }) => family === sequence.family)?.value ?? null
}
