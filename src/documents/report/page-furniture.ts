import { type Line, oneSpaced } from '../line.ts'

const furniture = [
  /^(?:page\s+)\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i,
  /^\d{1,4}\s+of\s+\d{1,4}$/i,
  /^[-–—]\s*\d{1,4}\s*[-–—]$/,
  /^further information on the subject of this report is available from\b/i,
  /^(?:agenda item|issue - (?:meetings|decisions|details)|issue details|decision details|meeting documents|skip to (?:main )?content|back to (?:the )?top(?: of the page)?|share this (?:item|page)|print this page|you are here:?.{0,80}|feedback|home ?[>»].{0,140})$/i,
  /^(?:supporting|additional) documents:?$|^accompanying documents:?$|\bpdf icon\b|\bPDF \d+ [KM]B(?:\/\d+ [KM]B)?$/i,
  /^agenda item (?:no\.? ?)?\d+\w?$|^item (?:no\.? ?)?\d+\w?$/i,
  /^(?:version|template) (?:number|date|\d)[\w\s.:/-]{0,40}$/i,
]

/** Page numbers and the like, which are no part of what the report says. */
export function isPageFurniture(line: Line): boolean {
  if (line.furniture) return true
  const text = oneSpaced(line.text)
  return text.length < 160 && furniture.some((pattern) => pattern.test(text))
}
