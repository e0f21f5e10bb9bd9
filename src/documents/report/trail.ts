import type { FileLine } from '../line.ts'

/** Where a line of a file went. For a line that the public may not see, only `withheld` is reported. */
export const destinations = [
  'field',
  'heading',
  'recommendation',
  'section',
  'appendices',
  'background-papers',
  'problem',
  'page-furniture',
  'withheld',
  /** It belongs to no report of the file. */
  'left-over',
] as const
export type WhereItWent = (typeof destinations)[number]

export interface Went {
  to: WhereItWent
  /** Names the field, recommendation, section or problem. */
  name: string
}

export type Trail = Map<FileLine, Went>

/** Records where lines went. The first entry for a line stands. */
export function record(trail: Trail, lines: readonly FileLine[], to: WhereItWent, name: string): void {
  for (const line of lines) {
    for (const source of [line.of ?? line, ...(line.joins ?? [])])
      if (!trail.has(source)) trail.set(source, { to, name })
  }
}
