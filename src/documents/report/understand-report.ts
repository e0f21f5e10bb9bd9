import {
  type Classification,
  type Problem,
  type Report,
  reportSchema,
} from '../../committee/reports/report.ts'
import type { Line } from '../line.ts'
import { toBlocks } from './block.ts'
import { citedParagraphs, marksPart2, saysWhollyExempt } from './exempt.ts'
import { type Header, readHeader } from './header.ts'
import { isPageFurniture } from './page-furniture.ts'
import { type Part, splitParts } from './part.ts'
import { readRecommendations } from './read-recommendations.ts'
import { readEntries, readParagraphs } from './read-sections.ts'

export type Understanding =
  | { kind: 'report'; report: Report }
  | { kind: 'exempt'; title: string | null; classification: 'exempt' | 'confidential' }

/** Reads a report from lines with structure. It knows nothing of files. */
export function understandReport(all: readonly Line[]): Understanding {
  const lines = all.filter((line) => !isPageFurniture(line))
  const markAt = lines.findIndex(marksPart2)
  const open = markAt === -1 ? lines : lines.slice(0, markAt)
  const parts = splitParts(open)
  const header = readHeader(parts)
  const recommended = parts.filter((part) => part.kind === 'recommendations')
  const whole = wholeClass(header, parts, markAt === -1 ? null : (lines[markAt]?.text ?? ''))
  if (whole) return { kind: 'exempt', title: printedTitle(lines, header), classification: whole }

  const withheld = markAt === -1 ? [] : lines.slice(markAt + 1)
  const cited = citedParagraphs(open.map((line) => line.text).join('\n'))
  const exempt = exemptDoubt(open, lines[markAt], cited !== null)
  const read = recommended
    .filter((part, index) => index === 0 || !insideAppendix(parts, part))
    .map((part) => readRecommendations(part.lines, part.heading, header.fields.meeting))
  const problems = [header.problems, exempt ?? [], read.flatMap((one) => one.problems)].flat()
  const found = read.filter((one) => one.recommendations.length > 0)
  if (found.length > 1) {
    problems.push({
      code: 'two-lists',
      message: 'There is more than one list of recommendations.',
      line: recommended[1]?.line ?? null,
    })
  }
  return {
    kind: 'report',
    report: reportSchema.parse({
      ...header.fields,
      classification: exempt ? 'part-exempt' : header.fields.classification,
      exemptParagraphs: cited ?? [],
      withheldParagraphs: toBlocks(withheld).length,
      recommendations: found.flatMap((one) => one.recommendations),
      sections: sectionsOf(parts, header),
      appendices: entriesOf(parts, 'appendices'),
      backgroundPapers: entriesOf(parts, 'background-papers'),
      problems: problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    }),
  }
}

/** Exempt as a whole: its own field says so, it says so of itself, or the mark of Part 2 stands above its recommendations. */
function wholeClass(
  header: Header,
  parts: readonly Part[],
  mark: string | null,
): 'exempt' | 'confidential' | null {
  const own: Classification | null = header.fields.classification
  if (own === 'exempt' || own === 'confidential') return own
  const listed = parts.some((part) => part.kind === 'recommendations')
  if (mark !== null && !listed)
    return /\bconfidential\b/i.test(mark) && !/\bexempt\b/i.test(mark) ? 'confidential' : 'exempt'
  if (own === 'open' || own === 'part-exempt') return null
  const first = parts.findIndex((part) => part.kind === 'recommendations')
  const above = parts.slice(0, first === -1 ? undefined : first).flatMap((part) => part.lines)
  const says = above.find((line) => saysWhollyExempt(line.text))
  if (!says) return null
  return /\bconfidential\b/i.test(says.text) && !/\bexempt\b/i.test(says.text) ? 'confidential' : 'exempt'
}

/** Of an exempt report only a title that is printed as one is kept: a line guessed for it may be its text. */
function printedTitle(lines: readonly Line[], header: Header): string | null {
  if (!header.problems.some(({ code }) => code === 'title-guessed') && header.fields.title !== null)
    return header.fields.title
  const labelled = splitParts(lines).find((part) => part.field === 'title')
  return labelled?.lines[0]?.text ?? null
}

function exemptDoubt(open: readonly Line[], mark: Line | undefined, cites: boolean): Problem | null {
  const line = mark ?? (cites ? open.find((one) => /schedule\s*12\s*a\b/i.test(one.text)) : undefined)
  if (!line && !cites) return null
  const message = mark
    ? 'What stands after this line is not for the public and was left out.'
    : 'This cites Schedule 12A, so part of the report may be exempt.'
  return { code: 'possible-exempt-content', message, line: line?.number ?? null }
}

/** Recommendations under a later heading such as "Appendix B" belong to another report. */
function insideAppendix(parts: readonly Part[], part: Part): boolean {
  return parts
    .slice(0, parts.indexOf(part))
    .some((one) => /^(?:appendix|annex)\s+\w{1,3}\b/i.test(one.heading))
}

function sectionsOf(parts: readonly Part[], header: Header): Report['sections'] {
  return parts
    .filter(
      (part) => part.kind === 'section' && !header.taken.has(part) && !repeats(part, header.fields.title),
    )
    .map((part) => ({ heading: part.heading, paragraphs: readParagraphs(part.lines) }))
}

/** The title, printed again as a heading over nothing. */
function repeats(part: Part, title: string | null): boolean {
  return part.lines.length === 0 && part.heading === title
}

function entriesOf(parts: readonly Part[], kind: 'appendices' | 'background-papers'): string[] {
  return parts.filter((part) => part.kind === kind).flatMap((part) => readEntries(part.lines))
}
