import type { Alternative, Confidence } from '../../committee/agenda/reports/confidence.ts'
import type { Problem, ProblemCode } from '../../committee/agenda/reports/report.ts'
import { twoDigits } from '../two-digits.ts'
import { type HeaderField, reads } from './header-fits.ts'
import { reportProblemWords } from './report-problem.words.ts'

/**
 * How a field was found: behind its label, beside another, in a line that looks like it (which the pack's agenda may
 * print, too), below the list, or not.
 */
export type HowFound = 'labelled' | 'beside' | 'listed' | 'guessed' | 'below' | 'absent'

export interface TakenField {
  field: HeaderField
  text: string | null
  line: number | null
  how: HowFound
  /** What else in the header it could be, the likeliest first. */
  rivals?: readonly string[]
}

/** What each way of finding a field is worth. */
const worth: Record<HowFound, number> = {
  labelled: 0.97,
  beside: 0.9,
  listed: 0.9,
  guessed: 0.8,
  below: 0.75,
  absent: 0.75,
}
const titleGuessed = 0.5
/** A rival and a value that does not read like its field each take this much of it. */
const withRival = 0.65
const misfit = 0.5

/** Below this, the clerk is asked. */
const surely = 0.6

const codes: Partial<Record<HeaderField, ProblemCode>> = {
  title: 'title-guessed',
  meeting: 'meeting-unsure',
  meetingDate: 'two-dates',
  reportBy: 'report-by-unsure',
  decisionType: 'decision-type-unsure',
  wards: 'wards-unsure',
  purpose: 'purpose-unsure',
}

export interface HeaderSureness {
  confidence: Pick<Confidence, HeaderField>
  alternatives: Alternative[]
  problems: Problem[]
}

/** How sure each field of the header is, with a doubt for each that is not. */
export function headerSureness(taken: Readonly<Record<HeaderField, TakenField>>): HeaderSureness {
  const all = Object.values(taken)
  const of = (field: HeaderField) => confidenceIn(taken[field])
  return {
    confidence: {
      title: of('title'),
      meeting: of('meeting'),
      meetingDate: of('meetingDate'),
      reportBy: of('reportBy'),
      classification: of('classification'),
      decisionType: of('decisionType'),
      wards: of('wards'),
      purpose: of('purpose'),
    },
    alternatives: all.flatMap(({ field, rivals = [] }) =>
      rivals.map((value, index) => ({ field, value, confidence: twoDigits((1 - of(field)) / (index + 2)) })),
    ),
    problems: all.flatMap(doubtIn),
  }
}

function confidenceIn({ field, text, how, rivals = [] }: TakenField): number {
  const found = field === 'title' && how === 'guessed' ? titleGuessed : worth[how]
  const fits = text === null || reads[field](text)
  return twoDigits(found * (fits ? 1 : misfit) * (rivals.length > 0 ? withRival : 1))
}

/** A guessed title, and a date that is not printed or printed twice in one place, are doubted where they are read. */
function doubtIn(taken: TakenField): Problem[] {
  const { field, text, line, how, rivals = [] } = taken
  const code = codes[field]
  if (!code || text === null || confidenceIn(taken) >= surely) return []
  if (field === 'title' && how === 'guessed') return []
  const [rival] = rivals
  const message = rival === undefined ? reportProblemWords.misfit[field] : reportProblemWords.rival(rival)
  return [{ code, message, line, ...(rivals.length > 0 && { alternatives: [...rivals] }) }]
}
