import { opensList, startsRecommendations } from '../evidence/lead-in.ts'
import { type FileLine, restOf } from '../line.ts'
import { splitLabel } from './label.ts'

/** The lines of a list, in which "Recommendation 2: …" has the label 2. */
export function withInlineLabels(lines: readonly FileLine[]): FileLine[] {
  return lines.map((line, index) => {
    const above = lines[index - 1]?.text.trim() ?? ''
    const begins = line.gap || above === '' || /[.;:]$/.test(above)
    return (begins ? inlineRecommendation(line) : null) ?? line
  })
}

const named = "^(?:officers?[’']?s? )?(?:recommendations?(?:\\(s\\))?|argymhell(?:iad|ion))"
/** "Recommendation 2", "Recommendation B:"; but "Recommendations 2" is a line of a contents list. */
const onlyLabel = new RegExp(`${named}(?<!s)\\s+(\\d{1,2}|[A-Z])\\s*[:.–-]?$`, 'i')
/** "Recommendations (1) That …" */
const beforeFirst = new RegExp(`${named}()\\s+((?:\\(?[1ai]\\)|(?<=s\\s+)1\\.)\\s+\\S.{12,})$`, 'i')
/** "Recommendation: That …", "Recommendation A – That …" */
const beforeMark = new RegExp(`${named}\\s*(\\d{1,2}|(?<=\\s)[A-Z])?\\s*[:.–-]\\s*(\\S.*)$`, 'i')
/** "RECOMMENDATIONS It is recommended that …", a row that lost its cells. */
const beforeLeadIn = new RegExp(`${named}()\\s+(\\p{Lu}.*)$`, 'iu')
/** "RECOMMENDATION that …" */
const beforeThat = new RegExp(`${named}()\\s+(that\\b.{8,})$`, 'i')

/** "Recommendation: That the committee …" and "Recommendation 2: …": heading and first words on one line. */
export function inlineRecommendation(line: FileLine): FileLine | null {
  const { text } = splitLabel(line)
  const label = onlyLabel.exec(text)?.[1]
  if (label) return restOf(line, '', label)
  // "… contained four" / "recommendations. All were met.": the middle of a sentence.
  if (/^\p{Ll}/u.test(text)) return null
  const row = beforeLeadIn.exec(text)
  const found =
    beforeFirst.exec(text) ??
    beforeMark.exec(text) ??
    beforeThat.exec(text) ??
    (row?.[2] && startsRecommendations(row[2]) ? row : null)
  if (!found?.[2] || (!found[1] && found[2].length < 12 && !opensList(found[2]))) return null
  return restOf(line, found[2], found[1] || null)
}
