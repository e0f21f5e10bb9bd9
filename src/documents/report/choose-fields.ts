import type { Alternative, Confidence } from '../../committee/agenda/reports/confidence.ts'
import type { Problem, ProblemCode } from '../../committee/agenda/reports/report.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { twoDigits } from '../two-digits.ts'
import { addresseeIn } from './addressee.ts'
import { bodyIn, labelledBody } from './body-line.ts'
import { type Choice, choose, sureEnough, weighCandidates } from './choose-field.ts'
import { dateSigns } from './date-signs.ts'
import type { Candidate, HeaderHead, HowItStands, Value } from './header-head.ts'
import { type LabelledValues, saysSame } from './header-values.ts'
import { meetingSigns } from './meeting-signs.ts'
import type { PackHints } from './pack-hints.ts'
import type { Part } from './part.ts'
import { printedDates } from './printed-date.ts'
import { bareTitle, wholeTitle } from './read-title.ts'
import { reportProblemWords } from './report-problem.words.ts'
import { titleSigns, wordsSpoken } from './title-signs.ts'
import { record, type Trail } from './trail.ts'

const fields = ['meetingDate', 'meeting', 'title'] as const
type Chosen = (typeof fields)[number]

export interface ChosenFields {
  fields: Record<Chosen, string | null>
  confidence: Pick<Confidence, Chosen>
  alternatives: Alternative[]
  problems: Problem[]
}

/** Chooses the title, the meeting and its date among all that the head of a report could mean by them. */
export function chooseFields(
  labelled: LabelledValues,
  head: HeaderHead,
  parts: readonly Part[],
  hints: PackHints,
  trail: Trail,
): ChosenFields {
  const candidates = gathered(labelled, head)
  const dated = choose(
    weighCandidates(candidates.flatMap(datesIn), dateSigns),
    ({ date }) => date,
    (one, other) => one === other,
  )
  const asked = askedIn(parts).map((value) => ({ ...head.placed(value, 'asked'), above: '', below: '' }))
  const met = choose(
    weighCandidates([...candidates, ...asked].flatMap(bodiesOf), meetingSigns(asked[0]?.text ?? null)),
    ({ name }) => name,
    saysSame,
  )
  const meeting = met.best?.value ?? null
  const titles = [...candidates, ...listedIn(hints, head)].map((candidate) => ({
    candidate,
    said: bareTitle(candidate, hints.number),
  }))
  const titled = choose(
    weighCandidates(titles, titleSigns(meeting, wordsSpoken(parts), hints)),
    (said) => said,
    saysSame,
    everyPaperHasOne,
  )
  const choices = { title: titled, meeting: met, meetingDate: dated }
  for (const field of fields) claim(field, choices[field].best, head, labelled.late, trail)

  const problems = fields.flatMap((field) => {
    const { best, confidence } = choices[field]
    const found = best ? best.candidate.standing !== 'agenda' : field === 'meeting'
    return found && confidence >= sureEnough
      ? []
      : doubtOf(field, choices[field], labelled.values.get(field)?.line ?? null)
  })
  const other = labelled.values.get('title')
  if (hints.title !== null && titled.best && other && titled.best.candidate.label === null)
    problems.push({
      code: 'title-guessed',
      message: reportProblemWords.titleListed,
      line: titled.best.candidate.line,
      alternatives: [other.text],
    })
  if (dated.best?.said.weekdayDiffers)
    problems.push({
      code: 'weekday-differs',
      message: reportProblemWords.weekdayDiffers,
      line: dated.best.candidate.line,
    })
  const title =
    titled.best && wholeTitle(titled.best.candidate, titled.best.said, head, hints, problems, trail)
  return {
    fields: { title, meeting, meetingDate: dated.best?.value ?? null },
    confidence: {
      title: twoDigits(titled.confidence),
      meeting: twoDigits(met.confidence),
      meetingDate: twoDigits(dated.confidence),
    },
    alternatives: fields.flatMap((field) => alternativesOf(field, choices[field])),
    problems,
  }
}

/** A title is taken even if little speaks for it, with a doubt. */
const everyPaperHasOne = -2

/** The title that the list in front of the pack prints. */
function listedIn({ title }: PackHints, head: HeaderHead): Candidate[] {
  return title === null ? [] : [head.placed({ text: title, line: 1, lines: [], part: null }, 'agenda')]
}

function datesIn(candidate: Candidate) {
  return printedDates(candidate.text).map((said) => ({ candidate, said }))
}

function bodiesOf(candidate: Candidate) {
  const { label, text, part } = candidate
  const said = label === 'meeting' ? labelledBody(text, part?.head?.text ?? '') : bodyIn(text)
  return said && /^\p{L}/u.test(said.name) ? [{ candidate, said }] : []
}

/** Takes what was chosen out of the head. */
function claim(
  field: Chosen,
  best: { candidate: Candidate } | null,
  head: HeaderHead,
  late: LabelledValues['late'],
  trail: Trail,
): void {
  if (!best) return
  const { standing, lines, part } = best.candidate
  const below = standing === 'below'
  if (below) late.delete(field)
  else head.take(best.candidate)
  record(trail, below ? (part?.head ? [part.head] : []) : lines, 'field', field)
}

/** Every text in the head of a report that may be one of these fields. */
function gathered({ values, late }: LabelledValues, head: HeaderHead): Candidate[] {
  return [
    ...fields.flatMap((field) => {
      const value = values.get(field)
      return value ? [head.placed(value, standingOf(value, field), field)] : []
    }),
    ...head.candidates(),
    ...fields.flatMap((field) => {
      const value = late.get(field)
      return value ? [head.placed(value, 'below', field)] : []
    }),
  ]
}

function standingOf({ part }: Value, field: Chosen): HowItStands {
  return part && (part.field !== field || part.weak) ? 'weakly-labelled' : 'labelled'
}

/** Who is asked by the words that open the recommendations. */
function askedIn(parts: readonly Part[]): Value[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'recommendations') return []
    const words = part.lines
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ')
    const found = addresseeIn(words)
    return found ? [{ text: found.name, line: part.line, lines: [], part }] : []
  })
}

const codes: Record<Chosen, [notFound: ProblemCode, unsure: ProblemCode]> = {
  title: ['title-not-found', 'title-guessed'],
  meeting: ['meeting-not-found', 'meeting-unsure'],
  meetingDate: ['date-not-found', 'two-dates'],
}

/** @param labelled the line of the value behind the field's label, if it has one */
function doubtOf(field: Chosen, { best, rivals }: Choice<unknown>, labelled: number | null): Problem {
  const [notFound, unsure] = codes[field]
  const words = reportProblemWords
  const [rival] = rivals
  const fromAgenda = best?.candidate.standing === 'agenda' ? words.titleFromAgenda : undefined
  const other =
    rival && (field === 'meetingDate' ? words.otherDate(longDay(rival.value)) : words.rival(rival.value))
  return {
    code: best ? unsure : notFound,
    message: best ? (fromAgenda ?? other ?? words.misfit[field]) : words.notFound[field],
    line: best?.candidate.line ?? labelled,
    ...(rival && { alternatives: rivals.map(({ value }) => value) }),
  }
}

function alternativesOf(field: Chosen, { rivals, confidence }: Choice<unknown>): Alternative[] {
  return rivals.map(({ value }, index) => ({
    field,
    value,
    confidence: twoDigits((1 - confidence) / (index + 2)),
  }))
}
