import type { Problem } from '../../committee/agenda/reports/report.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { stampedTitle } from '../pack/part-titles.ts'
import { joined } from './block.ts'
import type { Candidate, HeaderHead } from './header-head.ts'
import { splitLabel } from './label.ts'
import type { PackHints } from './pack-hints.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { titleContinues } from './title.ts'
import { record, type Trail } from './trail.ts'

/** A title has no more lines than this. */
const maxLines = 4

/** A title with the lines on which it continues. If that is uncertain, the clerk is told. */
export function wholeTitle(
  { lines }: Candidate,
  first: string,
  head: HeaderHead,
  hints: PackHints,
  problems: Problem[],
  trail: Trail,
): string {
  const pieces = [first]
  let above = lines.at(-1)
  while (above && pieces.length < maxLines && hints.calls(joined(pieces)) < 1) {
    const last: FileLine = above
    const below = head.takeBelow(last, (line) => titleContinues(last, line) !== 'no')
    above = below?.lines[0]
    if (!below || !above) break
    if (titleContinues(last, above) === 'perhaps')
      problems.push({ code: 'title-guessed', message: reportProblemWords.titleGoesOn, line: below.line })
    record(trail, below.lines, 'field', 'title')
    pieces.push(below.text)
  }
  return oneSpaced(joined(pieces)).replace(/\s*[–:-]$/, '')
}

/** Removes the item's number and the file's from "ITEM 7 – Tenancy policy" and "7. VISITOR CENTRES (A123/SF)". */
export function bareTitle({ text, part }: Candidate, number: string | null): string {
  const labelled = part?.field === 'title'
  const [first = '', ...others] = text.split(' ')
  if (!labelled && number !== null && others.length > 0 && first.replace(/[.):]$/, '') === number)
    return others.join(' ')
  const numbered = labelled ? text : splitLabel({ text, label: null }).text
  const bare = (stampedTitle(numbered)?.title ?? numbered)
    .replace(/^(?:agenda )?item (?:no\.? ?)?\d{1,3}[a-z]?\s*[\t:–. -]\s*(?=\S)/i, '')
    .replace(/^item for (?:decision|noting|information|approval)\s*[:–-]\s*/i, '')
    .replace(/\s*\((?=[^()]*\d)(?=[^()]*\/)[A-Z\d][A-Z\d/. -]{2,20}\)$/, '')
  return bare.length > 5 ? bare : text
}
