import type { Label } from '../report/label.ts'
import { headingLabel } from '../report/label.ts'
import type { EndSign, Surroundings } from './end-signs.ts'
import { endingOf } from './line-signs.ts'
import type { ListReading } from './list-step.ts'
import { isFirst, isNext } from './numbering.ts'

/** How much speaks for a line's ending the list that was read above it. */
export function endWeight(
  reading: ListReading,
  { label, weight, heading }: EndSign,
  { head }: Surroundings,
): number {
  const empty = reading.items === 0 && !reading.left ? -4 : 0
  const table = heading === null && reading.numbering === null && !reading.asking ? -3 : 0
  return (
    weight +
    empty +
    (weight < 8 ? table : 0) +
    (label ? numberWeight(reading, label, head, heading?.known ?? false) : 0)
  )
}

function numberWeight(
  reading: ListReading,
  label: Label,
  head: Surroundings['head'],
  known: boolean,
): number {
  const { numbering, last } = reading
  if (numbering === null) return 2
  const own = sectionNumber(head === null ? null : headingLabel(head).label)
  const number = sectionNumber(label)
  const sameStyle = numbering.top.style === label.style
  if (own !== null && number === own + 1 && !sameStyle) return 5
  if (isNext(numbering, label)) return known ? -2.5 : -4
  const others = ['bare', 'enclosed', 'closed', 'bullet'].includes(numbering.top.style)
  const starts = isFirst(label) && label.style === 'dotted' && others
  return starts && last && endingOf(last.text) === 'sentence' ? 4 : sameStyle ? -1 : 1
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
