import type { Classification, Problem } from '../../committee/agenda/reports/report.ts'
import { classificationIn } from './exempt.ts'
import type { Value } from './header-guess.ts'
import { opennessQuestion, type Stated, saidIn } from './openness-question.ts'
import { combineStatements, type Statement, statementsIn } from './openness-statement.ts'
import type { Part } from './part.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { record, type Trail } from './trail.ts'

/** What the report says about its own openness, with or without a header label. */
export function statementsOf(parts: readonly Part[], trail: Trail): Statement[] {
  const sources = (part: Part) =>
    [...(part.head ? [part.head] : []), ...part.lines].map((line) => line.of ?? line)
  const lines = [...new Set(parts.flatMap(sources))]
  const listed = parts.find(({ kind }) => kind === 'recommendations')
  const [first] = listed ? sources(listed) : []
  const stated = statementsIn(lines, first ? lines.indexOf(first) : -1)
  record(
    trail,
    stated.flatMap((one) => one.lines),
    'field',
    'classification',
  )
  return stated
}

/** Combines the classification field with whatever else the report says about itself. */
export function classificationOf(
  field: Value | null,
  stated: readonly Statement[],
  problems: Problem[],
): Classification | null {
  const lines = new Set(stated.flatMap((one) => one.lines))
  const known = field?.lines.some((line) => lines.has(line.of ?? line)) ?? false
  const own = field && !known ? saidBy(field) : null
  const said = combineStatements(
    field && own ? [...stated, { says: own, whole: true, lines: field.lines }] : stated,
  )
  if (said === 'unclear' || (field && !known && own === null)) {
    const line =
      said === 'unclear' ? stated.find(({ says }) => says === 'unclear')?.lines[0]?.number : field?.line
    problems.push({
      code: 'possible-exempt-content',
      message: reportProblemWords.opennessUnclear,
      line: line ?? null,
    })
  }
  return said === 'unclear' ? null : said
}

/** Behind a label that asks whether the report is exempt, the word "open" in the text does not make it open. */
function saidBy({ text, part }: Value): Stated | null {
  const question = part?.head ? opennessQuestion(part.head.text) : null
  return question?.asks === 'hidden' ? saidIn({ ...question, answer: text }) : classificationIn(text)
}
