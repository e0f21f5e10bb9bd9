const mark = '(?:[☒☑✓✔√✗✘]|\\[\\s*[xX]\\s*\\]|\\(\\s*[xX]\\s*\\)|(?<!\\p{L})[xX](?!\\p{L}))'
const empty = '(?:[☐□❏]|\\[\\s*\\]|\\(\\s*\\))'
const answer = '(?:yes|no|y|n)'
const marksAfter = new RegExp(`^${answer}\\s*(?:${mark}|${empty})`, 'iu')
const after = new RegExp(`(?<!\\p{L})(${answer})\\s*${mark}`, 'giu')
const before = new RegExp(`${mark}\\s*(${answer})(?!\\p{L})`, 'giu')
const between = new RegExp(`(?<!\\p{L})${answer}(\\s*)${mark}(\\s*)${answer}(?!\\p{L})`, 'iu')
const ticks = new RegExp(mark, 'iu')
const both = /(?<!\p{L})(?:yes|y)(?!\p{L}).*(?<!\p{L})(?:no|n)(?!\p{L})/isu

/**
 * Which of "Yes" and "No" is ticked where a form prints both, with the mark before or behind the answer.
 * @param words with a line for each cell
 * @returns null where both are not printed; `unclear` where it cannot be told which
 */
export function tickedAnswer(words: string): 'yes' | 'no' | 'unclear' | null {
  const text = words.trim()
  if (!both.test(text) || text.length > 60) return null
  // Where each has a box, ticked or not, the first says on which side they stand; a lone mark stands in a cell of its own.
  const cells = text.split('\n').map((cell) => cell.trim())
  const inCell = cells.flatMap((cell) => answersIn(cell, marksAfter.test(cell) ? after : before))
  const found = new Set(cells.length > 1 ? inCell : answersIn(text, sideOf(text)))
  const [one] = found
  return found.size === 1 && one !== undefined ? one : 'unclear'
}

/** A single mark between the two answers belongs to the one that it stands nearer to, or to either. */
function sideOf(text: string): RegExp | null {
  if (new RegExp(`^(?:${mark}|${empty})`, 'iu').test(text)) return before
  if (new RegExp(`(?:${mark}|${empty})$`, 'iu').test(text)) return after
  const [, left, right] = between.exec(text) ?? []
  if (left === undefined || right === undefined || left.length === right.length) return null
  return left.length < right.length ? after : before
}

/** Whether anything is ticked, be it not plain what. */
export function hasTick(words: string): boolean {
  return ticks.test(words)
}

function answersIn(text: string, side: RegExp | null): ('yes' | 'no')[] {
  if (side === null) return []
  return [...text.matchAll(side)].map(([, said = '']) => (/^y/i.test(said) ? 'yes' : 'no'))
}
