import type { Classification, Problem } from '../../committee/reports/report.ts'
import type { Line } from '../line.ts'
import {
  citedParagraphs,
  headsExemptAppendix,
  isEmptyForm,
  marksPart2,
  namesExemptAppendix,
  saysWhollyExempt,
} from './exempt.ts'
import { headingOf } from './heading.ts'
import { startsRecommendations } from './lead-in.ts'
import { type Part, splitParts } from './part.ts'
import { printedTitle } from './read-title.ts'

/** What of a report the public may see. */
export interface Openness {
  open: Line[]
  /** The mark of Part 2 and all that stands behind it. */
  withheld: Line[]
  /** The paragraphs of Schedule 12A that the open part cites. */
  cited: number[]
  /** Why it may be exempt in part, whatever its own field of classification says. */
  doubt(own: Classification | null): Problem | null
  /** Whether it is exempt or confidential as a whole, by its own field of classification or by where its mark stands. */
  whole(own: Classification | null, parts: readonly Part[]): 'exempt' | 'confidential' | null
  /** The title that is printed as one, wherever it stands. */
  printedTitle(): string | null
}

/** Finds the mark behind which nothing may be shown; it may stand in the running header of a page too. */
export function opennessOf(all: readonly Line[], furniture: ReadonlySet<Line>): Openness {
  const listedAt = all.findIndex((line) => opensRecommendations(line))
  const markAt = all.findIndex(
    (line, index) =>
      marksPart2(line, all[index + 1]) ||
      (listedAt !== -1 && index > listedAt && headsExemptAppendix(line, all[index + 1])),
  )
  const mark = all[markAt]
  const shown = (lines: readonly Line[]) => lines.filter((line) => !furniture.has(line))
  const open = shown(mark ? all.slice(0, markAt) : all)
  const told = mark ? [...open, mark] : open
  return {
    open,
    withheld: mark ? all.slice(markAt) : [],
    cited: citedParagraphs(told.map((line) => line.text).join('\n')) ?? [],
    doubt: (own) => doubtOf(open, mark, cites(told, own)),
    whole: (own, parts) => wholeClass(own, parts, mark),
    printedTitle: () => {
      const labelled = splitParts(shown(all)).find((part) => part.field === 'title')
      return printedTitle(labelled?.lines ?? [])
    },
  }
}

function wholeClass(
  own: Classification | null,
  parts: readonly Part[],
  mark: Line | undefined,
): 'exempt' | 'confidential' | null {
  if (own === 'exempt' || own === 'confidential') return own
  const listed = parts.findIndex((part) => part.kind === 'recommendations')
  if (mark && listed === -1) return kindIn(mark.text)
  if (own !== null) return null
  const above = parts.slice(0, listed === -1 ? undefined : listed).flatMap((part) => part.lines)
  const says = above.find((line) => saysWhollyExempt(line.text))
  return says ? kindIn(says.text) : null
}

/** Of a report that says that it is open, an empty form about exemptions cites nothing. */
function cites(told: readonly Line[], own: Classification | null): boolean {
  const citing = told.filter((line) => citedParagraphs(line.text) !== null)
  return citing.some((line) => own !== 'open' || !isEmptyForm(line.text))
}

function opensRecommendations(line: Line): boolean {
  const heading = headingOf(line, { bold: false, capitals: false, alone: false })
  return heading?.kind === 'recommendations' || startsRecommendations(line.text)
}

function kindIn(text: string): 'exempt' | 'confidential' {
  return /\bconfidential\b/i.test(text) && !/\bexempt\b/i.test(text) ? 'confidential' : 'exempt'
}

function doubtOf(open: readonly Line[], mark: Line | undefined, cites: boolean): Problem | null {
  const code = 'possible-exempt-content'
  if (mark) {
    const message = 'What stands after this line is not for the public and was left out.'
    return { code, message, line: mark.number }
  }
  if (cites) {
    const line = open.find((one) => /schedule\s*12\s*a\b/i.test(one.text))?.number ?? null
    return { code, message: 'This cites Schedule 12A, so part of the report may be exempt.', line }
  }
  const line = open.find((one) => namesExemptAppendix(one.text))
  const message = 'This names an appendix that is not for the public, so part of the report may be exempt.'
  return line ? { code, message, line: line.number } : null
}
