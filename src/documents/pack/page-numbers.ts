import type { FileLine } from '../line.ts'

const printed = /^(?:page |tudalen )?(\d{1,4})(?: ?(?:of|o|\/) ?(\d{1,4}))?$/i

/** Pages on which a printed numbering begins again, as where several files were joined. */
export function restartedPages(lines: readonly FileLine[]): ReadonlySet<number> {
  const numbers = new Map<number, { number: number; of: number | null }>()
  for (const { text, page } of lines) {
    const [, number, of] = printed.exec(text.trim()) ?? []
    const counted = of !== undefined || /^\D/.test(text.trim())
    if (page !== null && number !== undefined && counted)
      numbers.set(page, { number: Number(number), of: of === undefined ? null : Number(of) })
  }
  const restarted = [...numbers].filter(([page, { number, of }]) => {
    const before = numbers.get(page - 1)
    if (number !== 1 || before === undefined) return false
    return before.number > 1 || (of !== null && before.of === before.number)
  })
  return new Set(restarted.map(([page]) => page))
}

export function isPageNumber(text: string): boolean {
  return printed.test(text.trim())
}
