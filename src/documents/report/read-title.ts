import type { Problem } from '../../committee/agenda/reports/report.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { joined } from './block.ts'
import type { Guess, Value } from './header-guess.ts'
import { looksLike } from './header-looks.ts'
import { splitLabel } from './label.ts'
import { type PackHints, surelyCalled } from './pack-hints.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { titleContinues } from './title.ts'
import { record, type Trail } from './trail.ts'

/** A title has no more lines than this. */
const maxLines = 4
const longestTitle = 160

type GuessedTitle = Value & { how: 'listed' | 'guessed' }

/** The line that prints the title in the agenda of the pack, unless what stands behind a label does so too. */
export function listedTitle(
  guess: Guess,
  { title, calls }: PackHints,
  labelled: Value | null,
  problems: Problem[],
): GuessedTitle | null {
  if (title === null || (labelled && calls(labelled.text) > 0)) return null
  const found = guess.takeBest((text) => (isSentence(text) ? 0 : calls(text)), surelyCalled)
  if (found && labelled)
    problems.push({
      code: 'title-guessed',
      message: reportProblemWords.titleListed,
      line: found.line,
      alternatives: [labelled.text],
    })
  return found && { ...found, how: 'listed' }
}

function isSentence(text: string): boolean {
  return text.length > longestTitle || /[.;]$/.test(text)
}

/**
 * If there is no labelled title, the first heading or line at the top is used, or else what the agenda prints, and the
 * clerk is told.
 */
export function guessedTitle(
  guess: Guess,
  isMeeting: (text: string) => boolean,
  hints: PackHints,
  problems: Problem[],
): GuessedTitle | null {
  const fits = (text: string) => looksLike.title(text) && !isMeeting(text) && !hints.repeats(text)
  const found = guess.takeTitle(fits)
  if (!found && hints.title === null) {
    problems.push({ code: 'title-not-found', message: reportProblemWords.titleNotFound, line: null })
    return null
  }
  const value = found ?? { text: hints.title ?? '', line: 1, lines: [], part: null }
  problems.push({
    code: 'title-guessed',
    message: found ? reportProblemWords.titleGuessed : reportProblemWords.titleFromAgenda,
    line: found?.line ?? null,
    ...(found && hints.title !== null && { alternatives: [hints.title] }),
  })
  return { ...value, how: 'guessed' }
}

/** A title with the lines on which it continues. If that is uncertain, the clerk is told. */
export function wholeTitle(
  title: Value,
  guess: Guess,
  hints: PackHints,
  problems: Problem[],
  trail: Trail,
): string {
  const pieces = [withoutNumber(title, hints.number)]
  let above = title.lines.at(-1)
  while (above && pieces.length < maxLines && hints.calls(joined(pieces)) < 1) {
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
function withoutNumber({ text, part }: Value, number: string | null): string {
  const labelled = part?.field === 'title'
  const [first = '', ...others] = text.split(' ')
  if (!labelled && number !== null && others.length > 0 && first.replace(/[.):]$/, '') === number)
    return others.join(' ')
  const numbered = labelled ? text : splitLabel({ text, label: null }).text
  const bare = numbered
    .replace(/^(?:agenda )?item (?:no\.? ?)?\d{1,3}[a-z]?\s*[\t:–. -]\s*(?=\S)/i, '')
    .replace(/\s*\((?=[^()]*\d)(?=[^()]*\/)[A-Z\d][A-Z\d/. -]{2,20}\)$/, '')
  return bare.length > 5 ? bare : text
}
