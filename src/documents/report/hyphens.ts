import { type FileLine, softHyphen } from '../line.ts'

/** Prefixes written with a hyphen, even if the report does not use the word elsewhere. */
const prefixes =
  /(?:^|\P{L})(?:self|non|co|re|pre|post|well|long|short|medium|mid|cross|multi|sub|inter|anti|ex|vice|part|full|high|low|year|year-on|in|on|off|up|out|by|semi|pan|face|one|two|three|half|decision|day-to|door-to|end|follow|so|south|north|all|value-for|over|under|under-|carry|break|build|co-op|policy|evidence|community|needs|user|age|cost|time|risk|web|place|person|child|service|council|county|area|city|borough)-$/iu

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
    const hyphened = words.has(start + end) || prefixes.test(line.text)
    const bothWords = words.has(start.slice(0, -1)) && words.has(end)
    return whole || !(hyphened || bothWords)
      ? { ...line, text: line.text.slice(0, -1) + softHyphen, of: line.of ?? line }
      : line
  })
}

function isCut(line: FileLine, next: FileLine | undefined): boolean {
  return next !== undefined && !next.gap && /\p{L}{2}-$/u.test(line.text) && /^\p{Ll}{2}/u.test(next.text)
}
