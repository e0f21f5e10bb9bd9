import { kindOf } from '../evidence/heading-words.ts'
import { startsRecommendations } from '../evidence/lead-in.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { headingLabel } from '../report/label.ts'

/** Most lines of a large file go on with a paragraph, and need no closer look. */
export function goesOn({ gap, level, bold, cell, text }: FileLine): boolean {
  const stands = gap || level !== null || bold || cell !== null
  return !stands && text.length > 60 && !/[:\t]/.test(text.slice(0, 40))
}

/** True if a line heads or opens a list of recommendations. */
export function opensRecommendations(line: FileLine): boolean {
  if (line.furniture || goesOn(line)) return false
  const text = oneSpaced(headingLabel(line).text)
  const [before = ''] = text.split(/[:–]/, 1)
  const apart = line.gap || line.level !== null || line.bold || line.cell !== null
  return (apart && before.length < 90 && kindOf(before) === 'recommendations') || startsRecommendations(text)
}
