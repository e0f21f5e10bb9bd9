const mark = '(?:[☒☑✓✔√✗✘]|\\[\\s*[xX]\\s*\\]|\\(\\s*[xX]\\s*\\)|(?<!\\p{L})[xX](?!\\p{L}))'
const empty = '(?:[☐□❏]|\\[\\s*\\]|\\(\\s*\\))'
const answer = '(?:yes|no|y|n)'
const marksAfter = new RegExp(`^${answer}\\s*(?:${mark}|${empty})`, 'iu')
const after = new RegExp(`(?<!\\p{L})(${answer})\\s*${mark}`, 'giu')
const before = new RegExp(`${mark}\\s*(${answer})(?!\\p{L})`, 'giu')
const between = new RegExp(`(?<!\\p{L})${answer}(\\s*)${mark}(\\s*)${answer}(?!\\p{L})`, 'iu')
const alone = new RegExp(`^${mark}$`, 'iu')
const ticks = new RegExp(mark, 'iu')
const both = /(?<!\p{L})(?:yes|y)(?!\p{L}).*(?<!\p{L})(?:no|n)(?!\p{L})/isu

/**
 * Which of "Yes" and "No" is ticked on a form that prints both, with the mark before or after the answer.
 * @param words one line per cell
 * @returns null if the form does not print both; `unclear` if the tick is ambiguous
 */
export function tickedAnswer(words: string): 'yes' | 'no' | 'unclear' | null {
  const text = words.trim()
  if (!both.test(text) || text.length > 60) return null
  // If each answer has a box, ticked or not, the first box shows on which side they stand. A lone mark stands in a cell
  // of its own.
  const cells = text.split('\n').map((cell) => cell.trim())
  const inCell = cells.flatMap((cell) => answersIn(cell, marksAfter.test(cell) ? after : before))
  const loose = cells.length > 1 && inCell.length === 0 ? besideLoose(cells) : []
  const found = new Set(cells.length > 1 ? [...inCell, ...loose] : answersIn(text, sideOf(text)))
  const [one] = found
  return found.size === 1 && one !== undefined ? one : 'unclear'
}

/** A mark in the last cell belongs to the answer before it, and one in the first to the answer behind it. */
function besideLoose(cells: readonly string[]): ('yes' | 'no')[] {
  const at = cells.findIndex((cell) => alone.test(cell))
  if (at === 0) return answersIn(`☒ ${cells[1] ?? ''}`, before)
  return at === cells.length - 1 ? answersIn(`${cells.at(-2) ?? ''} ☒`, after) : []
}

/** A single mark between the two answers belongs to the nearer one, or to either. */
function sideOf(text: string): RegExp | null {
  if (new RegExp(`^(?:${mark}|${empty})`, 'iu').test(text)) return before
  if (new RegExp(`(?:${mark}|${empty})$`, 'iu').test(text)) return after
  const [, left, right] = between.exec(text) ?? []
  if (left === undefined || right === undefined || left.length === right.length) return null
  return left.length < right.length ? after : before
}

/** True if any box is ticked, even if it is unclear which. */
export function hasTick(words: string): boolean {
  return ticks.test(words)
}

function answersIn(text: string, side: RegExp | null): ('yes' | 'no')[] {
  if (side === null) return []
  return [...text.matchAll(side)].map(([, said = '']) => (/^y/i.test(said) ? 'yes' : 'no'))
}
