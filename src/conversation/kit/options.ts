import type { Action, Block } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { listBlocks, pieces } from '../../cards/pages.ts'
import type { Option } from '../../cards/screen.ts'
import { pageWords } from './page.words.ts'
import { buttons, quiet, warn } from './write.ts'

export type Choices = {
  readonly options: readonly Option[]
  /** Shown above the form: long labels in full, and how to reach what is left out. */
  readonly above: readonly Block[]
}

/** How many characters may stand above the form. */
const mostAbove = 4000

/** As many as a person still reads, and as one form holds on Teams. */
const mostOnPage = 50

/** Options that fit. If a label is too long for one, all are numbered, and the long labels stand in full above.
 * @param rest a sentence: how to reach what is left out
 * @param most how many options the field holds */
export function choices(rows: readonly Option[], rest: string, most: number = limits.options): Choices {
  const shown = fitting(rows, most)
  const left = rows.length - shown.length
  const more = left === 0 ? [] : [warn(pageWords.notShown(left, rest))]
  const { options, above } = numbered(shown, 1)
  return { options, above: [...above, ...more] }
}

/** One page of the options, if a form cannot hold all of them.
 * @param turn a button that opens the form on another page */
export function choicesOn(
  rows: readonly Option[],
  page: number,
  turn: (label: string, page: string) => Action,
): Choices {
  const pages: Option[][] = []
  for (let from = 0; from < rows.length; from += pages.at(-1)?.length ?? 1)
    pages.push(fitting(rows.slice(from), mostOnPage))
  if (pages.length < 2) return numbered(rows, 1)
  const at = Math.min(page, pages.length)
  const before = pages.slice(0, at - 1).flat().length
  const { options, above } = numbered(pages[at - 1] ?? [], before + 1)
  return {
    options,
    above: [
      ...above,
      quiet(pageWords.toChooseFrom(before + 1, before + options.length, rows.length)),
      ...buttons(
        ...(at < pages.length ? [turn(pageWords.nextToChooseFrom, String(at + 1))] : []),
        ...(at > 1 ? [turn(pageWords.previousToChooseFrom, String(at - 1))] : []),
      ),
    ],
  }
}

function numbered(rows: readonly Option[], from: number): Choices {
  if (!rows.some(isLong)) return { options: rows, above: [] }
  const all = rows.map(({ value, label }, at) => ({ value, label: `${from + at}. ${label}` }))
  return {
    options: all.map((one) => (isLong(one) ? { ...one, label: firstWords(one.label) } : one)),
    above: listBlocks(all.filter(isLong).map(({ label }) => label)),
  }
}

/** As many rows, from the first, as fit into the field and the space above it. */
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
