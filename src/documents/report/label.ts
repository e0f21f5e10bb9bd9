import type { FileLine } from '../line.ts'
import { onceForText } from '../text/once-for-text.ts'

export type LabelStyle = 'enclosed' | 'closed' | 'dotted' | 'decimal' | 'bare' | 'bullet'

export interface Label {
  printed: string
  style: LabelStyle
  /**
   * The possible readings: "(i)" is the first roman numeral and the ninth letter. For decimals, `family` is what stands
   * before the last point.
   */
  counts: { family: string; value: number }[]
}

export interface Labelled {
  label: Label | null
  text: string
}

const kinds: { style: LabelStyle; pattern: RegExp }[] = [
  { style: 'enclosed', pattern: /^\(\s*([a-z]{1,2}|[ivx]{1,5}|\d{1,3})\s*\)[.:]?(?:\s+|$|(?=\p{L}))/iu },
  { style: 'decimal', pattern: /^(\d{1,3}(?:\.\d{1,3})+)[.)]?(?:\s+|$)/ },
  // A narrow page leaves no room for the tab: "1.1.2.1all halls".
  { style: 'decimal', pattern: /^(\d{1,3}(?:\.\d{1,3}){2,})[.)]?(?=\p{L}{2})/u },
  { style: 'closed', pattern: /^([a-z]|[ivx]{1,5}|\d{1,3}|ch|dd|ff|ng|ll|ph|rh|th)\)(?:\s+|$)/i },
  { style: 'dotted', pattern: /^([a-z]|[ivx]{1,5}|\d{1,3}|ch|dd|ff|ng|ll|ph|rh|th)\.(?:\s+|$)/i },
  { style: 'dotted', pattern: /^([A-Z]|\d{1,2}):\s+(?=\p{Lu})/u },
  { style: 'dotted', pattern: /^(R\d{1,2})[.:)]?\s+(?=\p{Lu})/u },
  { style: 'bare', pattern: /^(\d{1,3}(?= *\t| {2})|[A-Z](?= *\t))\s+(?=\S)/ },
]
const bullet = /^(?:[•●▪■◦‣·∙\uf0b7\uf0a7]\s*|[–—*+-]\s+|o(?:\t\s*|\s{2,}|\s(?=\p{Lu})))(?=\S)/u

/** Splits off a line's own label, or the label at the start of its text. */
export function splitLabel(line: Pick<FileLine, 'text' | 'label'>): Labelled {
  if (line.label === null) return splitText(line.text.trim())
  const own = splitText(`${line.label}\t`).label ?? splitText(`${line.label}\tx`).label
  // The items of a bullet list may have typed labels instead of drawn bullets.
  const typed = own === null || own.style === 'bullet' ? splitText(line.text.trim()) : null
  if (typed?.label) return typed
  return { label: own ?? { printed: line.label, style: 'bullet', counts: [] }, text: line.text.trim() }
}

function splitText(text: string): Labelled {
  return beginsWithWord.test(text) ? { label: null, text } : splitOnce(text)
}

/** Most lines of a file begin so, and no label does. */
const beginsWithWord = /^[A-Za-z]{2,} /

const splitOnce = onceForText((text): Labelled => {
  const mark = bullet.exec(text)
  if (mark) {
    const inner = splitText(text.slice(mark[0].length))
    return inner.label ? inner : { label: bulletLabel, text: inner.text }
  }
  for (const { style, pattern } of kinds) {
    const found = pattern.exec(text)
    const core = found?.[1]
    if (!found || core === undefined) continue
    const counts = countsOf(core)
    if (counts.length === 0) continue
    return {
      label: { printed: found[0].replace(/\s+/g, ''), style, counts },
      text: text.slice(found[0].length).trim(),
    }
  }
  return { label: null, text }
})

const bulletLabel: Label = { printed: '•', style: 'bullet', counts: [] }

/** Also accepts a heading's number, as in "1 Purpose". */
export function headingLabel(line: Pick<FileLine, 'text' | 'label'>): Labelled {
  const found = splitLabel(line)
  return found.label ? found : splitBareNumber(found.text)
}

/** A number followed by a single space: a label only if its neighbours count on from it. */
export function splitBareNumber(text: string): Labelled {
  const found = /^(\d{1,2})(?: (?=[\p{L}‘'“"])|$)/u.exec(text)
  const core = found?.[1]
  if (!found || core === undefined) return { label: null, text }
  return {
    label: { printed: core, style: 'bare', counts: countsOf(core) },
    text: text.slice(found[0].length).trim(),
  }
}

/** True if a label directly follows another in the same list. */
export function follows(label: Label, before: Label): boolean {
  if (label.style !== before.style) return false
  return label.counts.some(({ family, value }) =>
    before.counts.some((prior) => prior.family === family && prior.value + 1 === value),
  )
}

function countsOf(core: string): Label['counts'] {
  if (/^R\d+$/.test(core)) return [{ family: 'R', value: Number(core.slice(1)) }]
  if (/^\d+$/.test(core)) return [{ family: 'number', value: Number(core) }]
  if (/^[\d.]+$/.test(core)) {
    const point = core.lastIndexOf('.')
    return [{ family: `decimal ${core.slice(0, point)}`, value: Number(core.slice(point + 1)) }]
  }
  const counts: Label['counts'] = []
  const letters = core.toLowerCase()
  const roman = romanValue(letters)
  if (/^([a-z])\1?$/.test(letters)) {
    counts.push({ family: 'letter', value: letters.charCodeAt(0) - 96 + 26 * (letters.length - 1) })
  }
  if (roman !== null) counts.push({ family: 'roman', value: roman })
  const welsh = welshLetters.indexOf(letters)
  if (welsh !== -1) counts.push({ family: 'welsh', value: welsh + 1 })
  return counts
}

const welshLetters = 'a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y'.split(' ')

function romanValue(numeral: string): number | null {
  const parts = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(numeral)
  if (numeral === '' || !parts) return null
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(parts[2] ?? '')
  return 10 * (parts[1]?.length ?? 0) + units
}
