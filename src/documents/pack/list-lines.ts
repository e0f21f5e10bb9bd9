import { kindOf } from '../evidence/heading-words.ts'
import { startsRecommendations } from '../evidence/lead-in.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { headingLabel } from '../report/label.ts'

/** True if a line heads or opens a list of recommendations. */
export function opensRecommendations(line: FileLine): boolean {
  if (line.furniture) return false
  const text = oneSpaced(headingLabel(line).text)
  const [before = ''] = text.split(/[:–]/, 1)
  const apart = line.gap || line.level !== null || line.bold || line.cell !== null
  return (apart && before.length < 90 && kindOf(before) === 'recommendations') || startsRecommendations(text)
}
