import type { Problem, ProblemCode } from '../../committee/agenda/reports/report.ts'
import type { FileLine } from '../line.ts'
import { reportProblemWords } from './report-problem.words.ts'

/** A doubt about a list of recommendations. */
export function doubt(code: keyof typeof reportProblemWords.list, line: number | null): Problem {
  return { code, message: reportProblemWords.list[code], line }
}

/** Only their wording shows that these are recommendations. */
export function unheaded(line: number): Problem {
  return { code: 'no-lead-in', message: reportProblemWords.noHeading, line }
}

/** A list that begins within other text, where the report has none of its own. */
export function insideText(line: number): Problem {
  return { code: 'list-unsure', message: reportProblemWords.listUnsure, line }
}

/** Another list that may be the recommendations instead. */
export function anotherList(line: number, other: string): Problem {
  return { code: 'list-unsure', message: reportProblemWords.anotherList, line, alternatives: [other] }
}

/** A doubt about one label. It names the label, by which the clerk's form finds the recommendation. */
export function labelDoubt(
  code: keyof typeof reportProblemWords.label,
  label: string,
  line: number,
): Problem {
  return { code, message: reportProblemWords.label[code](label), line }
}

/** A paragraph among the items that may have lost its label. */
export function unlabelled(above: string | null, line: number): Problem {
  return { code: 'label-missing', message: reportProblemWords.putWithAbove(above), line }
}

/** A paragraph that has lost its label, as the labels around it show. */
export function lostLabel(line: number): Problem {
  return { code: 'label-missing', message: reportProblemWords.takenForOne, line }
}

const ofOne: ReadonlySet<ProblemCode> = new Set(['asks-unsure', 'addressee-unsure'])

/** Says of a doubt about one recommendation which it is about.
 * @param lines of each recommendation */
export function placed(problem: Problem, lines: readonly (readonly FileLine[])[]): Problem {
  const at = lines.findIndex((own) => own.some(({ number }) => number === problem.line))
  return ofOne.has(problem.code) && at >= 0 ? { ...problem, place: at + 1 } : problem
}
