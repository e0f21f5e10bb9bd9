/** What the pack around a report says of it. */
export interface PackHints {
  /** The item's number. */
  number: string | null
  /** The title that the list in front of the pack prints. */
  title: string | null
  /** How like that title some words are, from 0 to 1. */
  calls(text: string): number
  /** True if other reports of the pack print the same line in their heads, so it is no report's title. */
  repeats(text: string): boolean
}

/** Of a report that stands alone. */
export const noHints: PackHints = { number: null, title: null, calls: () => 0, repeats: () => false }

/** How like the listed title a line is that prints it, perhaps with more behind it. */
export const surelyCalled = 0.5
