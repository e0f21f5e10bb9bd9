import { type FileLine, softHyphen } from '../line.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'

/** What is written with a hyphen behind it, even if the report does not use the word elsewhere. */
const hyphened = new Set(vocabulary('hyphened').map(({ words }) => words))

/**
 * Turns the hyphen at a line's end into a soft one if it only splits a word, and keeps it if it belongs to the word.
 */
export function repairHyphens(lines: readonly FileLine[]): FileLine[] {
  const cut = lines.filter((line, index) => isCut(line, lines[index + 1]))
  if (cut.length === 0) return [...lines]
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []))
  return lines.map((line, index) => {
    const next = lines[index + 1]
    if (!next || !isCut(line, next)) return line
    const start = /[\p{L}-]+$/u.exec(line.text)?.[0].toLowerCase() ?? ''
    const end = /^[\p{L}-]+/u.exec(next.text)?.[0].toLowerCase() ?? ''
    const whole = words.has(start.slice(0, -1) + end)
    const keepsHyphen = words.has(start + end) || isHyphened(start.slice(0, -1))
    const bothWords = words.has(start.slice(0, -1)) && words.has(end)
    return whole || !(keepsHyphen || bothWords)
      ? { ...line, text: line.text.slice(0, -1) + softHyphen, of: line.of ?? line }
      : line
  })
}

function isCut(line: FileLine, next: FileLine | undefined): boolean {
  return next !== undefined && !next.gap && /\p{L}{2}-$/u.test(line.text) && /^\p{Ll}{2}/u.test(next.text)
}

/** "self" and "year-on", also behind other words as in "non-self" and "mid-year-on". */
function isHyphened(start: string): boolean {
  const words = start.split('-')
  return [-1, -2].some((from) => hyphened.has(words.slice(from).join('-')))
}
