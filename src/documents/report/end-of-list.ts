import { clearlyOpens } from '../evidence/lead-in.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import type { Heading } from './heading.ts'
import { headingLabel, type Label, splitLabel } from './label.ts'
import type { Part } from './part.ts'

/**
 * The heading that ends a list because of its position, whatever its words and look: one numbered "3." when the list
 * stands under "2.", the label of another row in a table whose rows hold the recommendations, or "BACKGROUND: …".
 */
export function endOfList(line: FileLine, list: Part): Heading | null {
  const { label, text: raw } = headingLabel(line)
  const text = oneSpaced(raw)
  const heads = text.length <= 90 && /^[\p{Lu}\d‘“"']/u.test(text) && !/[.;,]$/.test(text)
  const next = label !== null && heads && (isNextSection(label, list) || beginsSections(label, list))
  const rowLabel =
    line.cell?.column === 0 && line.bold && /:$/.test(text) && list.labelled && !clearlyOpens(text)
  const titled =
    line.gap && list.lines.length > 0 && /^(?!RECOMM|RESOLV)\p{Lu}[\p{Lu}\s()&/’'-]{4,60}:\s+\S/u.test(text)
  return next || rowLabel || titled
    ? { kind: 'section', text: text.replace(/\s*[:–-]+$/, ''), known: true }
    : null
}

/** True for the next number in the headings' sequence, if the list itself counts differently. */
function isNextSection(label: Label, { head, lines }: Part): boolean {
  const own = head === null ? null : sectionNumber(headingLabel(head).label)
  const first = firstLabel(lines)
  if (own === null || first === null || sectionNumber(first) !== null) return false
  return sectionNumber(label) === own + 1
}

/** "1." below a list of "(a)" or "2" that ended with a full stop: the first numbered section. */
function beginsSections(label: Label, { lines }: Part): boolean {
  const first = firstLabel(lines)
  return (
    label.style === 'dotted' &&
    label.counts.some(({ family, value }) => family === 'number' && value === 1) &&
    first !== null &&
    ['bare', 'enclosed', 'closed'].includes(first.style) &&
    /\.$/.test(lines.at(-1)?.text.trim() ?? '')
  )
}

function firstLabel(lines: readonly FileLine[]): Label | null {
  for (const line of lines) {
    const { label } = splitLabel(line)
    if (label !== null) return label
  }
  return null
}

/** "2", "2." and "2.0" */
function sectionNumber(label: Label | null): number | null {
  const [count] = label?.counts ?? []
  if (label === null || count === undefined) return null
  if (count.family === 'number')
    return label.style === 'dotted' || label.style === 'bare' ? count.value : null
  const whole = /^decimal (\d+)$/.exec(count.family)?.[1]
  return whole !== undefined && count.value === 0 ? Number(whole) : null
}
