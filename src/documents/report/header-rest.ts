import type { Problem, Report } from '../../committee/agenda/reports/report.ts'
import { plain } from '../../committee/agenda/reports/same-words.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { isEmptyForm } from '../marks/citation.ts'
import { hasMark } from '../marks/small-words.ts'
import { isLetterhead, isNotTitle } from './header-looks.ts'
import { itemNumberIn } from './item-number.ts'
import { reportProblemWords } from './report-problem.words.ts'
import type { WhereItWent } from './trail.ts'

export interface HeaderRest {
  /** Lines that repeat the header, or say nothing about the report. */
  placed: { line: FileLine; to: WhereItWent; name: string }[]
  /** Sentences, and labels and values that belong to no field: kept as the report's first paragraphs. */
  prose: FileLine[]
  problems: Problem[]
}

/** Places the header lines that no field took. */
export function headerRest(
  lines: readonly FileLine[],
  { meeting, title, classification }: Pick<Report, 'meeting' | 'title' | 'classification'>,
): HeaderRest {
  const rest: HeaderRest = { placed: [], prose: [], problems: [] }
  for (const line of labelledRows(lines)) {
    const text = line.text.trim()
    if (isProse(text)) rest.prose.push(line)
    else if (isLetterhead(text)) rest.placed.push({ line, to: 'page-furniture', name: 'letterhead' })
    else if (itemNumberIn(text) !== null) rest.placed.push({ line, to: 'field', name: 'number' })
    else if (title !== null && plain(title) === plain(text))
      rest.placed.push({ line, to: 'field', name: 'title' })
    else if (meeting !== null && plain(meeting) === plain(text))
      rest.placed.push({ line, to: 'field', name: 'meeting' })
    else if (classification === 'open' && goesWithAnswer(text))
      rest.placed.push({ line, to: 'field', name: 'classification' })
    else if ((isLabelled(text) || isNotTitle(text)) && !hasMark(text)) rest.prose.push(line)
    else {
      const code = hasMark(text) ? 'possible-exempt-content' : 'unplaced-text'
      rest.problems.push({ code, message: reportProblemWords.unplacedInHeader, line: line.number })
      rest.placed.push({ line, to: 'problem', name: code })
    }
  }
  return rest
}

/** Joins a label in a cell with the text beside it into one line. */
function labelledRows(lines: readonly FileLine[]): FileLine[] {
  const made: FileLine[] = []
  for (const line of lines) {
    const above = made.at(-1)
    const row = line.cell?.row
    if (above && row !== undefined && above.cell?.row === row && above.cell.column === 0)
      made[made.length - 1] = {
        ...above,
        text: `${oneSpaced(above.text).replace(/:$/, '')}: ${oneSpaced(line.text)}`.replace(
          /^([^:]*: .*): /,
          '$1 ',
        ),
        of: above.of ?? above,
        joins: [...(above.joins ?? []), line.of ?? line],
      }
    else made.push(line)
  }
  return made
}

/** What a form asks only about a report that is not open. */
function goesWithAnswer(text: string): boolean {
  return isEmptyForm(text) || /^if (?:yes|so|relevant|applicable)\b/i.test(text)
}

/** Whole sentences above the first heading, which are no header field. */
function isProse(text: string): boolean {
  const answer = /^(?:\W|x(?=\W))*(?:yes|no)(?:\W|(?<=\W)x)*$/i
  if (/\?$/.test(text)) return !hasMark(text)
  return (/[.:;]$/.test(text) && text.split(' ').length > 3) || answer.test(text)
}

/** "Proposal origin: The council's staff" */
function isLabelled(text: string): boolean {
  return /^\p{Lu}(?:[^:.]{1,48}:|[^:.]{1,150}\?:?)\s+\S/u.test(text)
}
