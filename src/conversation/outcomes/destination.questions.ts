import type { Decided, Resolution } from '../../committee/outcomes/resolution.ts'
import { type AnswersTo, date, maybe, maybeLine, oneOf } from '../kit/field.ts'
import { resolutionFormWords } from './resolution.words.ts'

/** Asks where a resolution goes. */
export const destination = {
  'made-to': maybeLine(
    resolutionFormWords.destination.madeTo,
    resolutionFormWords.destination.madeToCalled,
    300,
    { hint: resolutionFormWords.destination.madeToHint },
  ),
  executive: maybe(
    oneOf(resolutionFormWords.destination.toExecutive, resolutionFormWords.destination.toExecutiveOptions, {
      hint: resolutionFormWords.destination.toExecutiveHint,
    }),
  ),
  sent: maybe(date(resolutionFormWords.destination.sent, resolutionFormWords.destination.sentCalled)),
}

export function filledDestination(standing: Resolution | null) {
  return {
    'made-to': standing?.madeTo,
    executive: standing === null ? null : standing.toExecutive ? 'yes' : 'no',
    sent: standing?.sentOn,
  }
}

export function goingTo(
  given: AnswersTo<typeof destination>,
): Pick<Decided, 'madeTo' | 'toExecutive' | 'sentOn'> {
  const toExecutive = given.executive === 'yes'
  return {
    madeTo: given['made-to'] ?? (toExecutive ? resolutionFormWords.destination.executive : null),
    toExecutive,
    sentOn: given.sent ?? null,
  }
}
