import { type Line, oneSpaced } from '../line.ts'

const furniture = [
  /^(?:page\s+)\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i,
  /^\d{1,4}\s+of\s+\d{1,4}$/i,
  /^[-–—]\s*\d{1,4}\s*[-–—]$/,
  /^further information on the subject of this report is available from\b/i,
  /^(?:version|template) (?:number|date|\d)[\w\s.:/-]{0,40}$/i,
]

/** Page numbers and the like, which are no part of what the report says. */
export function isPageFurniture(line: Line): boolean {
  const text = oneSpaced(line.text)
  return furniture.some((pattern) => pattern.test(text))
}
