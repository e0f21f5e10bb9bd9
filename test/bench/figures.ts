export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** A percentile by nearest rank. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((of / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** Rounds to three significant digits. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–'
  if (Number.isInteger(value)) return String(value)
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** Prints one line per row, under the rows' own keys. */
export function printRows(title: string, rows: readonly object[]): void {
  const cells = rows.map((row) => flat(row))
  const head = [...new Set(cells.flatMap((row) => [...row.keys()]))]
  const lines = [head, ...cells.map((row) => head.map((name) => row.get(name) ?? ''))]
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  console.log(`\n${title}`)
  for (const line of lines)
    console.log(
      line
        .map((cell, at) => cell.padStart(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

function flat(row: object, under = ''): Map<string, string> {
  const cells = Object.entries(row).flatMap(([name, value]): [string, string][] => {
    // Lists are long and go only into the file.
    if (Array.isArray(value)) return []
    if (typeof value === 'number') return [[under + name, figure(value)]]
    if (value !== null && typeof value === 'object') return [...flat(value, `${under}${name}.`)]
    return [[under + name, value === null || value === undefined ? '–' : String(value)]]
  })
  return new Map(cells)
}
