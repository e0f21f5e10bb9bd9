import { opensList } from '../evidence/lead-in.ts'
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

/** "Recommendation: That the committee …" and "Recommendation 2: …": heading and first words on one line. */
export function inlineRecommendation(line: FileLine): FileLine | null {
  const { text } = splitLabel(line)
  const numbered = /^recommendation\s+(\d{1,2}|[A-Z])\s*[:.–-]?$/i.exec(text)
  if (numbered?.[1]) return restOf(line, '', numbered[1])
  const found =
    /^recommendations?(?:\(s\))?()\s+((?:\(?[1ai]\)|(?<=s\s+)1\.)\s+\S.{12,})$/i.exec(text) ??
    /^recommendations?(?:\(s\))?\s*(\d{1,2})?\s*[:.–-]\s*(\S.*)$/i.exec(text) ??
    /^recommendations?()\s+(that\b.{8,})$/i.exec(text)
  if (!found?.[2] || (!found[1] && found[2].length < 12 && !opensList(found[2]))) return null
  return restOf(line, found[2], found[1] || null)
}
