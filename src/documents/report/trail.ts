import type { FileLine } from '../line.ts'

/** Where a line of a file went. `withheld` is all that is told of a line that the public may not see. */
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
] as const
export type WhereItWent = (typeof destinations)[number]

export interface Went {
  to: WhereItWent
  /** Which field, recommendation, section or problem. */
  name: string
}

export type Trail = Map<FileLine, Went>

/** Notes where lines went. What is said first stands. */
export function follow(trail: Trail, lines: readonly FileLine[], to: WhereItWent, name: string): void {
  for (const line of lines) {
    for (const source of [line.of ?? line, ...(line.joins ?? [])])
      if (!trail.has(source)) trail.set(source, { to, name })
  }
}
