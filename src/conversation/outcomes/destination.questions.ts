import type { Decided, Resolution } from '../../committee/outcomes/resolution.ts'
import { type AnswersTo, date, maybe, maybeLine, oneOf } from '../kit/field.ts'

/** Where a resolution goes. */
export const destination = {
  'made-to': maybeLine('To whom it was made', 'to whom it was made', 300, {
    hint: 'For example: the Cabinet, or the integrated care board.',
  }),
  executive: maybe(
    oneOf(
      'Is that the council’s executive?',
      { yes: 'Yes, it must answer', no: 'No' },
      { hint: 'It has to answer within two months of receiving it, with reasons.' },
    ),
  ),
  sent: maybe(date('Sent on', 'the day on which it was sent')),
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
    madeTo: given['made-to'] ?? (toExecutive ? 'The executive' : null),
    toExecutive,
    sentOn: given.sent ?? null,
  }
}
