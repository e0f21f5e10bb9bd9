import type { Problem, Report } from '../../committee/agenda/reports/report.ts'
import type { FileLine } from '../line.ts'
import type { Openness } from '../marks/openness.ts'
import { wardNames } from './header-field.ts'
import { type HeaderField, reads } from './header-fits.ts'
import { guessFrom, saysSame, type Value } from './header-guess.ts'
import { isLetterhead, looksLike } from './header-looks.ts'
import { headerRest } from './header-rest.ts'
import { type HeaderSureness, type HowFound, headerSureness, type TakenField } from './header-sureness.ts'
import { labelledValues } from './header-values.ts'
import type { FieldName } from './label-books.ts'
import { meetingName } from './meeting-name.ts'
import type { PackHints } from './pack-hints.ts'
import type { Part } from './part.ts'
import { printedDates } from './printed-date.ts'
import { guessedTitle, listedTitle, wholeTitle } from './read-title.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { record, type Trail } from './trail.ts'

export type HeaderFields = Pick<
  Report,
  'meeting' | 'meetingDate' | 'title' | 'reportBy' | 'classification' | 'decisionType' | 'wards' | 'purpose'
>

export interface Header {
  fields: HeaderFields
  sureness: HeaderSureness
  problems: Problem[]
  /** Headings used as the title, the meeting and the like, which therefore head no section. */
  taken: ReadonlySet<Part>
  /** Parts under a label that is no field of the header, such as a date among the background papers. */
  kept: ReadonlySet<Part>
  /** Text above the first heading that is not part of the header. */
  prose: FileLine[]
}

/**
 * Reads a report's header: first the labelled fields, then the unlabelled lines and headings at the top that are
 * recognised.
 */
export function readHeader(
  parts: readonly Part[],
  openness: Openness,
  hints: PackHints,
  trail: Trail,
): Header {
  const { values, late, kept, loose } = labelledValues(parts, trail)
  const problems: Problem[] = []
  const text = (field: FieldName) => values.get(field)?.text ?? null
  const guess = guessFrom(loose, parts, (line) => trail.has(line.of ?? line))
  const guessed = (field: FieldName, fits: (text: string) => boolean) => {
    const found = values.get(field) ?? guess.take(fits) ?? belowList(field)
    if (found) record(trail, found.lines, 'field', field)
    return found
  }
  const belowList = (field: FieldName) => {
    const found = late.get(field)
    late.delete(field)
    if (found?.part?.head) record(trail, [found.part.head], 'field', field)
    return found ?? null
  }
  // A title may hold a date or a committee's name.
  const listed = listedTitle(guess, hints, values.get('title') ?? null, problems)
  const behindLabel = values.get('meeting')
  // "Report for: Information" names no meeting.
  const named = behindLabel && reads.meeting(behindLabel.text) ? behindLabel : undefined
  const labelled = values.get('meetingDate')
  const dated =
    dateBeside(labelled) ??
    dateBeside(named) ??
    guess.take(looksLike.date) ??
    guess.among(looksLike.date) ??
    labelled ??
    belowList('meetingDate')
  if (dated) record(trail, dated.lines, 'field', 'meetingDate')
  const meetingDate = dateIn(dated, problems)
  const beside = dated && looksLike.meeting(dated.text) ? dated : null
  const met =
    named ??
    beside ??
    guess.take((text) => looksLike.meeting(text) && !isLetterhead(text)) ??
    behindLabel ??
    guessed('meeting', looksLike.meeting)
  if (met) record(trail, met.lines, 'field', 'meeting')
  const meeting = met?.text ?? null
  const reportBy = guessed('reportBy', looksLike.reportBy)?.text ?? null
  const same = (text: string) => meeting !== null && saysSame(meeting, text)
  const labelledTitle = listed ? undefined : values.get('title')
  const titleGuess = labelledTitle ? null : (listed ?? guessedTitle(guess, same, hints, problems))
  const titled = labelledTitle ?? titleGuess ?? belowList('title')
  if (titled) record(trail, titled.lines, 'field', 'title')
  const title = titled && wholeTitle(titled, guess, hints, problems, trail)
  const classified = guessed('classification', looksLike.open)
  const classification = classificationOf(classified, openness, problems)
  const left = guess.left()
  const bodies = guess.rivals((words) => looksLike.meeting(words) && !isLetterhead(words) && !same(words))
  const dates = guess.rivals(looksLike.date).flatMap((words) => printedDates(words).slice(0, 1))
  const sureness = headerSureness({
    title: taken('title', titled, labelledTitle ? 'labelled' : (titleGuess?.how ?? 'below')),
    meeting: {
      ...taken('meeting', met, met === behindLabel ? 'labelled' : beside ? 'beside' : 'guessed'),
      rivals: meeting === null ? [] : bodies.map(meetingName),
    },
    meetingDate: {
      ...taken(
        'meetingDate',
        dated,
        labelled === dated ? 'labelled' : named === dated ? 'beside' : 'guessed',
      ),
      rivals: dates.flatMap(({ date }) => (date === meetingDate ? [] : date)),
    },
    reportBy: taken('reportBy', values.get('reportBy') ?? null, 'labelled'),
    classification: taken('classification', classified, 'labelled'),
    decisionType: taken('decisionType', values.get('decisionType') ?? null, 'labelled'),
    wards: taken('wards', values.get('wards') ?? null, 'labelled'),
    purpose: taken('purpose', values.get('purpose') ?? null, 'labelled'),
  })
  problems.push(...sureness.problems)
  const rest = headerRest(left, { meeting, title, classification })
  for (const { line, ...went } of rest.placed) record(trail, [line], went.to, went.name)
  problems.push(...rest.problems)
  const fields = {
    meeting: meeting === null ? null : meetingName(meeting),
    meetingDate,
    title: title?.replace(/\s*[–:-]$/, '') ?? null,
    reportBy: reportBy?.replace(/^(?:joint )?report (?:of|by)(?: the)?\s+/i, '') ?? null,
    classification,
    decisionType: text('decisionType'),
    wards: wardNames(text('wards') ?? ''),
    purpose: text('purpose'),
  }
  record(trail, rest.prose, 'section', '')
  const unused = [...late.values()].flatMap(({ part }) => part ?? [])
  return {
    fields,
    sureness,
    problems,
    taken: guess.taken,
    kept: new Set([...kept, ...unused]),
    prose: rest.prose,
  }
}

function taken(field: HeaderField, value: Value | null, how: HowFound): TakenField {
  return { field, text: value?.text ?? null, line: value?.line ?? null, how: value ? how : 'absent' }
}

/** A field that names neither open nor closed is a doubt, unless something else in the report says it. */
function classificationOf(
  field: Value | null,
  openness: Openness,
  problems: Problem[],
): Report['classification'] {
  if (field && openness.classification === null && openness.doubt === null)
    problems.push({
      code: 'possible-exempt-content',
      message: reportProblemWords.opennessUnclear,
      line: field.line,
    })
  return openness.classification
}

function dateBeside(meeting: Value | undefined): Value | null {
  return meeting && printedDates(meeting.text).length > 0 ? meeting : null
}

function dateIn(source: Value | null, problems: Problem[]): string | null {
  const dates = source ? printedDates(source.text) : []
  const [first, second] = dates
  const line = source?.line ?? null
  if (!first) problems.push({ code: 'date-not-found', message: reportProblemWords.dateNotFound, line })
  if (second)
    problems.push({
      code: 'two-dates',
      message: reportProblemWords.twoDates,
      line,
      alternatives: [second.date],
    })
  if (first?.weekdayDiffers)
    problems.push({ code: 'weekday-differs', message: reportProblemWords.weekdayDiffers, line })
  return first?.date ?? null
}
