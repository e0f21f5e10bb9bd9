import type { Block } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { listBlocks, pieces } from '../../cards/pages.ts'
import type { Option } from '../../cards/screen.ts'
import { warn } from './write.ts'

export type Choices = {
  readonly options: readonly Option[]
  /** Stands above the form: in full what an option has no room for, and how to reach what is left out. */
  readonly above: readonly Block[]
}

/** How many characters may stand above the form. */
const mostAbove = 4000

/** Options that fit. If a label is too long for one, all are numbered, and the long labels stand in full above.
 * @param rest how to reach what is left out
 * @param most how many options the field holds */
export function choices(rows: readonly Option[], rest: string, most: number = limits.options): Choices {
  const shown = fitting(rows, most)
  const left = rows.length - shown.length
  const more =
    left === 0 ? [] : [warn(`${left === 1 ? 'One more is' : `${left} more are`} not shown here. ${rest}`)]
  if (!shown.some(isLong)) return { options: shown, above: more }
  const numbered = shown.map(({ value, label }, at) => ({ value, label: `${at + 1}. ${label}` }))
  const options = numbered.map((one) => (isLong(one) ? { ...one, label: firstWords(one.label) } : one))
  return { options, above: [...listBlocks(numbered.filter(isLong).map(({ label }) => label)), ...more] }
}

/** As many from the first on as the field and the space above it hold. */
function fitting(rows: readonly Option[], most: number): Option[] {
  let above = 0
  return rows.slice(0, most).filter((row) => {
    above += isLong(row) ? row.label.length : 0
    return above <= mostAbove
  })
}

function isLong({ label }: Option): boolean {
  return label.length > limits.option
}

function firstWords(label: string): string {
  const [first = ''] = pieces(label, limits.option - 1)
  return `${first}…`
}
