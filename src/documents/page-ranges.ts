import type { Pages } from '../committee/agenda/reports/papers.ts'

/** Joins pages that follow each other: 2, 3, 4, 9 are two ranges. */
export function pageRanges(pages: readonly number[]): Pages[] {
  const ranges: Pages[] = []
  for (const page of [...pages].sort((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last && page <= last[1] + 1) last[1] = page
    else ranges.push([page, page])
  }
  return ranges
}
