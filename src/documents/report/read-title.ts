import type { Problem } from '../../committee/agenda/reports/report.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { joined } from './block.ts'
import type { Guess, Value } from './header-guess.ts'
import { looksLike } from './header-looks.ts'
import { splitLabel } from './label.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { titleContinues } from './title.ts'
import { record, type Trail } from './trail.ts'

/** A title has no more lines than this. */
const maxLines = 4

/** If there is no labelled title, the first heading or line at the top is used, and the clerk is told. */
export function guessedTitle(
  guess: Guess,
  isMeeting: (text: string) => boolean,
  problems: Problem[],
  trail: Trail,
): Value | null {
  const fits = (text: string) => looksLike.title(text) && !isMeeting(text)
  const found = guess.takeTitle(fits)
  const message = found ? reportProblemWords.titleGuessed : reportProblemWords.titleNotFound
  problems.push({ code: found ? 'title-guessed' : 'title-not-found', message, line: found?.line ?? null })
  if (found) record(trail, found.lines, 'field', 'title')
  return found
}

/** A title with the lines on which it continues. If that is uncertain, the clerk is told. */
export function wholeTitle(title: Value, guess: Guess, problems: Problem[], trail: Trail): string {
  const pieces = [withoutNumber(title)]
  let above = title.lines.at(-1)
  while (above && pieces.length < maxLines) {
    const last: FileLine = above
    const below = guess.takeBelow(last, (line) => titleContinues(last, line) !== 'no')
    above = below?.lines[0]
    if (!below || !above) break
    if (titleContinues(last, above) === 'perhaps')
      problems.push({ code: 'title-guessed', message: reportProblemWords.titleGoesOn, line: below.line })
    record(trail, below.lines, 'field', 'title')
    pieces.push(below.text)
  }
  return oneSpaced(joined(pieces))
}

/** Removes the item's number and the file's from "ITEM 7 – Tenancy policy" and "7. VISITOR CENTRES (A123/SF)". */
function withoutNumber({ text, part }: Value): string {
  const numbered = part?.field === 'title' ? text : splitLabel({ text, label: null }).text
  const bare = numbered
    .replace(/^(?:agenda )?item (?:no\.? ?)?\d{1,3}[a-z]?\s*[\t:–. -]\s*(?=\S)/i, '')
    .replace(/\s*\((?=[^()]*\d)(?=[^()]*\/)[A-Z\d][A-Z\d/. -]{2,20}\)$/, '')
  return bare.length > 5 ? bare : text
}
