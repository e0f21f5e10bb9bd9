import type { FileLine } from '../line.ts'
import { joined } from './block.ts'
import { headerContinues, headingContinues } from './title.ts'

const maxJoined = 3

/** Joins a heading that a narrow page wraps, or that a break cuts in two. */
export function joinHeadings(lines: readonly FileLine[]): FileLine[] {
  const kept: FileLine[] = []
  let last: FileLine | undefined
  for (const line of lines) {
    const above = kept.at(-1)
    if (
      above &&
      last &&
      (above.joins?.length ?? 0) < maxJoined &&
      (headingContinues(last, line) || headerContinues(last, line))
    )
      kept[kept.length - 1] = {
        ...above,
        text: joined([above.text, line.text]),
        of: above.of ?? above,
        joins: [...(above.joins ?? []), line.of ?? line],
      }
    else kept.push(line)
    last = line
  }
  return kept
}
