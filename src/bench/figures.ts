export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The nearest rank. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((of / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** Three figures that say something, and no more. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–'
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)))
  const line = (cells: readonly string[]) =>
    widths.map((width, at) =>
      at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width),
    )
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows])
    console.log(line(row).join('  ').trimEnd())
}
